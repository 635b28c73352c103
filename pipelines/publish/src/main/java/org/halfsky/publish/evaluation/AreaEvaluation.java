package org.halfsky.publish.evaluation;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.release.ReleaseArea;
import org.jspecify.annotations.Nullable;

/**
 * All that the workbook of one area says.
 *
 * @param dataCutOff   receipt time of the newest submission about the area or one below it
 * @param newestYear   newest reference year with an accepted value, anywhere
 * @param plans        that count for the area or stand above it, and have begun
 * @param histories    in the order of the catalog
 * @param completeness by year
 * @param parts        the areas directly below
 * @param notice       for the cover; {@code null} for none
 */
public record AreaEvaluation(
        ReleaseArea area,
        OffsetDateTime dataCutOff,
        int newestYear,
        List<PlanEvaluation> plans,
        List<IndicatorHistory> histories,
        List<FormsOfYear> completeness,
        List<ReleaseArea> parts,
        AreaDetails details,
        EvaluationSettings settings,
        @Nullable String notice) {

    public static final String NO_PLAN = "本地区没有可评估的规划。";

    public AreaEvaluation {
        plans = List.copyOf(plans);
        histories = List.copyOf(histories);
        completeness = List.copyOf(completeness);
        parts = List.copyOf(parts);
    }

    /** Of which the area has any value, in the order of the catalog. */
    public List<Indicator> indicators() {
        return histories.stream().map(IndicatorHistory::indicator).distinct().toList();
    }

    /** What the workbook is about: of women and of children the plan that counts and ended last, else the one that runs. Women first. */
    public List<PlanEvaluation> judged() {
        return Stream.of(judged(true), judged(false)).flatMap(Optional::stream).toList();
    }

    public Optional<PlanEvaluation> judged(boolean ofWomen) {
        Comparator<PlanEvaluation> endedLast = Comparator.comparing(
                        (PlanEvaluation each) -> each.plan().endYear() <= newestYear)
                .thenComparing(each -> each.plan().endYear());
        return plans.stream()
                .filter(each -> each.isOfWomen() == ofWomen && each.governing())
                .max(endedLast);
    }

    /** The first base year of the plans judged, or the newest year where there is no plan. */
    public int firstYear() {
        return judged().stream().mapToInt(each -> each.plan().baseYear()).min().orElse(newestYear);
    }

    /** {@code 2011—2020年}, or nothing where no plan is judged. */
    public String period() {
        return judged().stream().findFirst().map(PlanEvaluation::period).orElse("");
    }

    public String title() {
        return area.name() + "妇女儿童发展规划终期评估";
    }
}
