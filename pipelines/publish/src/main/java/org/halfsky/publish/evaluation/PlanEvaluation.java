package org.halfsky.publish.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.release.SummaryRow;

/**
 * One plan as it went in one area.
 *
 * @param governing  whether the plan is the one that counts for the area
 * @param summary    of all targets, then of each domain in the plan's order
 * @param neighbours of all targets, then of each domain, in the areas directly below; of a county, in those above
 * @param results    by target
 */
public record PlanEvaluation(
        Plan plan,
        boolean governing,
        List<SummaryRow> summary,
        List<SummaryRow> neighbours,
        List<TargetResult> results) {

    private static final Pattern YEARS = Pattern.compile("\\d{4}—\\d{4}年");
    private static final String WOMEN = "women";

    public PlanEvaluation {
        summary = List.copyOf(summary);
        neighbours = List.copyOf(neighbours);
        results = List.copyOf(results);
    }

    public boolean isOfWomen() {
        return plan.kind().equals(WOMEN);
    }

    /** Of women or of children, in a word: 妇女, 儿童. */
    public String kind() {
        return isOfWomen() ? "妇女" : "儿童";
    }

    /** Of all targets, in the areas directly below; of a county, in those above. */
    public List<SummaryRow> neighbouringWholes() {
        return neighbours.stream()
                .filter(each -> each.domain().equals(SummaryRow.ALL_DOMAINS))
                .toList();
    }

    /** Of one domain or of all in one of the neighbours. */
    public Optional<SummaryRow> neighbour(AreaCode area, String domain) {
        return neighbours.stream()
                .filter(each -> each.areaCode().equals(area) && each.domain().equals(domain))
                .findFirst();
    }

    public List<SummaryRow> whole() {
        return summary.stream()
                .filter(each -> each.domain().equals(SummaryRow.ALL_DOMAINS))
                .toList();
    }

    public List<SummaryRow> domains() {
        return summary.stream()
                .filter(each -> !each.domain().equals(SummaryRow.ALL_DOMAINS))
                .toList();
    }

    /** The years that the title names, else those after the base year: 2011—2020年. */
    public String period() {
        Matcher years = YEARS.matcher(plan.title());
        return years.find() ? years.group() : "%d—%d年".formatted(plan.baseYear() + 1, plan.endYear());
    }

    /** The plan's title without the document that issued it: 中国妇女发展纲要（2011—2020年）. */
    public String shortTitle() {
        return plan.title().replaceFirst("（[^（）]*〔[^（）]*）$", "");
    }
}
