package org.halfsky.publish.recompute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.release.SummaryRow;

/** The verdicts of areas and what they add up to. */
public final class Verdicts {

    private final Map<TargetOfArea, Attainment> attainments = new HashMap<>();
    private final Map<DomainOfArea, Summary> summaries = new HashMap<>();
    private final Set<DomainOfArea> governing = new HashSet<>();

    /** By plan, target and area. */
    public Map<TargetOfArea, Attainment> attainments() {
        return attainments;
    }

    /** By plan, domain and area. */
    public Map<DomainOfArea, Summary> summaries() {
        return summaries;
    }

    /** Whether the plan is the one that counts for the area. */
    public boolean isGoverning(String plan, AreaCode area) {
        return governing.contains(new DomainOfArea(plan, SummaryRow.ALL_DOMAINS, area));
    }

    void governs(Plan plan, AreaCode area) {
        governing.add(new DomainOfArea(plan.code(), SummaryRow.ALL_DOMAINS, area));
    }

    /**
     * Judges every target of a plan for an area.
     *
     * @param done what was handed in of qualitative targets
     */
    void judge(
            AreaCode area,
            List<TargetTerms> targets,
            JudgedValues values,
            EvaluationSettings settings,
            QualitativeAnswers done) {
        Map<DomainOfArea, List<Verdict>> byDomain = new HashMap<>();
        for (TargetTerms each : targets) {
            String plan = each.plan().code();
            Attainment attainment = new Judge(each, area, values, settings)
                    .attainment(done.of(each.target().code(), area, each.plan().endYear()));
            attainments.put(new TargetOfArea(plan, each.target().code(), area), attainment);
            for (String domain : List.of(each.target().domain(), SummaryRow.ALL_DOMAINS)) {
                byDomain.computeIfAbsent(new DomainOfArea(plan, domain, area), any -> new ArrayList<>())
                        .add(attainment.verdict());
            }
        }
        byDomain.forEach((domain, verdicts) -> summaries.put(domain, Summary.of(verdicts, settings.nearlyMetCounts())));
    }
}
