package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.halfsky.model.AreaCode;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Plan;
import org.jspecify.annotations.Nullable;

/** All that is evaluated on the boundaries of one year, a family of areas after the other. */
final class BoundaryEvaluation {

    private final Boundary boundary;
    private final Evaluated evaluated;
    private final EvaluationSettings settings;
    private final Map<String, List<TargetTerms>> targets = new TreeMap<>();
    private final Set<Measured> worstCounties;
    private final RollUp rollUp;
    private final JudgedValues values;
    private final PlanAreas planAreas = new PlanAreas();

    /**
     * Begins an evaluation.
     *
     * @param plans  that stand on these boundaries
     * @param newest whether everything is published on these boundaries, not only what plans need
     */
    BoundaryEvaluation(
            Boundary boundary,
            Evaluated evaluated,
            Catalog catalog,
            EvaluationSettings settings,
            List<Plan> plans,
            boolean newest) {
        this.boundary = boundary;
        this.evaluated = evaluated;
        this.settings = settings;
        for (Plan plan : plans) {
            targets.put(
                    plan.code(),
                    catalog.targets().stream()
                            .filter(each -> each.plan().equals(plan.code()))
                            .map(each -> TargetTerms.of(each, plan, catalog))
                            .toList());
        }
        List<TargetTerms> terms =
                targets.values().stream().flatMap(List::stream).toList();
        Set<IndicatorCode> needed = new NeededIndicators(catalog, terms).codes();
        Predicate<IndicatorCode> isNeeded = newest ? any -> true : needed::contains;
        this.rollUp = new RollUp(boundary, catalog, isNeeded, settings.minCoveragePct());
        this.worstCounties = worstCounties(terms);
        List<AreaCode> everybody = allEvaluated();
        this.values = new JudgedValues(
                catalog, rollUp.figures(), new LowestAreas(boundary, everybody), settings.minCoveragePct());
        plans.forEach(each -> planAreas.add(each, boundary, everybody));
    }

    List<AreaCode> members(AreaCode family) {
        return evaluated.members(family, boundary);
    }

    Set<AreaCode> speakers(AreaCode family) {
        return boundary.speakers(members(family));
    }

    /** Works out the family's figures; what it is made of must have been worked out before. */
    void rollUp(AreaCode family, YearTable<BigDecimal> observations, int firstYear) {
        rollUp.add(members(family), observations, firstYear);
    }

    YearTable<Figure> figures() {
        return rollUp.figures();
    }

    /** Forgets of the family what nobody above it will ask for. */
    void forget(AreaCode family) {
        for (AreaCode each : members(family)) {
            if (!each.equals(family)) {
                rollUp.figures().keepOnly(each, boundary.hasParts(each) ? Set.of() : worstCounties);
            }
        }
    }

    /** Judges the family's areas; their figures must have been worked out. */
    void judge(AreaCode family, QualitativeAnswers done, Verdicts verdicts) {
        for (AreaCode area : members(family)) {
            Seat seat = Seat.of(area, boundary);
            for (Plan plan : planAreas.of(area)) {
                for (TargetTerms each : targets.getOrDefault(plan.code(), List.of())) {
                    Judged judged = new Judged(
                            new Judge(each, area, values, settings),
                            each,
                            values.indicator(each),
                            boundary.year(),
                            seat);
                    verdicts.judge(area, judged, done.of(each.target().code(), area, plan.endYear()));
                }
                if (planAreas.isGoverning(plan, area)) {
                    verdicts.governs(plan, area);
                }
            }
        }
    }

    private List<AreaCode> allEvaluated() {
        Set<AreaCode> all = new TreeSet<>();
        evaluated.families().forEach(each -> all.addAll(members(each)));
        return List.copyOf(all);
    }

    /** What the worst county is looked for in. */
    private static Set<Measured> worstCounties(Collection<TargetTerms> targets) {
        Set<Measured> measured = new HashSet<>();
        for (TargetTerms each : targets) {
            @Nullable IndicatorCode indicator = each.target().indicator();
            boolean isWorst = each.measure() == TargetTerms.Measure.HIGHEST_COUNTY
                    || each.measure() == TargetTerms.Measure.LOWEST_COUNTY;
            if (isWorst && indicator != null) {
                measured.add(new Measured(indicator, Measured.EVERYBODY));
            }
        }
        return measured;
    }
}
