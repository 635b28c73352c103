package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.halfsky.model.AreaCode;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Works a release out anew, a province at a time and the nation last, so that a nation never has to be held at once. Call
 * {@link #recompute} for every family in the order of {@link #families}.
 */
public final class Recomputation {

    private final int newestYear;
    private final int firstYear;
    private final Evaluated evaluated;
    private final TreeMap<Integer, BoundaryEvaluation> boundaries = new TreeMap<>();
    private final QualitativeAnswers done;
    private final EvaluationSettings settings;

    /**
     * Prepares the boundaries.
     *
     * @param catalog  the one in force when the release was made
     * @param settings those it was made with
     */
    public Recomputation(Catalog catalog, EvaluationSettings settings, Reported reported, QualitativeAnswers done) {
        this.newestYear = reported.newestYear();
        this.firstYear = reported.firstYear();
        this.done = done;
        this.settings = settings;
        AreaHistory history = history(catalog, reported);
        List<Report> reports = reported.reports(history);
        this.evaluated = new Evaluated(history, reports);
        Breaks breaks = new Breaks(history);
        TreeMap<Integer, List<Plan>> plans = new TreeMap<>();
        plans.put(newestYear, new ArrayList<>());
        for (Plan plan : catalog.plans()) {
            if (evaluated.isJudged(plan, newestYear)) {
                plans.computeIfAbsent(Math.min(plan.endYear(), newestYear), any -> new ArrayList<>())
                        .add(plan);
            }
        }
        plans.forEach((year, all) -> boundaries.put(
                year,
                new BoundaryEvaluation(
                        new Boundary(year, history, breaks, reports),
                        evaluated,
                        catalog,
                        settings,
                        all,
                        year == newestYear)));
    }

    /** From the first year anybody speaks of to the last on whose boundaries anybody stands. */
    private static AreaHistory history(Catalog catalog, Reported reported) {
        int newest = reported.newestYear();
        int first = catalog.plans().stream()
                .map(Plan::baseYear)
                .min(Integer::compare)
                .map(base -> Math.min(base, reported.firstYear()))
                .orElse(reported.firstYear());
        int last = reported.areas().stream()
                .flatMap(each -> catalog.spansOf(each).stream())
                .map(Area::validFrom)
                .max(Integer::compare)
                .map(begun -> Math.max(begun, newest))
                .orElse(newest);
        return new AreaHistory(catalog, first, last);
    }

    /** Provinces by code, then the nation. */
    public List<AreaCode> families() {
        return newestYear == 0 ? List.of() : evaluated.families();
    }

    /** Whose observations have to be known to work the family out. */
    public Set<AreaCode> speakers(AreaCode family) {
        Set<AreaCode> speakers = new TreeSet<>();
        boundaries.values().forEach(each -> speakers.addAll(each.speakers(family)));
        return speakers;
    }

    /** The areas of the family on any boundaries, by code. */
    public Set<AreaCode> members(AreaCode family) {
        Set<AreaCode> members = new TreeSet<>();
        boundaries.values().forEach(each -> members.addAll(each.members(family)));
        return members;
    }

    /** The areas of the family on the newest boundaries, by code. */
    public List<AreaCode> newestMembers(AreaCode family) {
        @Nullable BoundaryEvaluation newest = boundaries.get(newestYear);
        return newest == null ? List.of() : newest.members(family);
    }

    /**
     * Works a family out; what was given before of another may be forgotten with this.
     *
     * @param observations accepted values of {@link #speakers}
     * @return verdicts of the family; its figures on the newest boundaries are those of {@link #figures}
     */
    public Verdicts recompute(AreaCode family, YearTable<BigDecimal> observations) {
        Verdicts verdicts = new Verdicts(settings);
        for (BoundaryEvaluation each : boundaries.values()) {
            each.rollUp(family, observations, firstYear);
            each.judge(family, done, verdicts);
        }
        return verdicts;
    }

    /** Figures on the newest boundaries of the family worked out last, and of the provinces worked out before. */
    public YearTable<Figure> figures() {
        return boundaries.lastEntry().getValue().figures();
    }

    /** Lets go of what nobody above the family asks for. */
    public void forget(AreaCode family) {
        boundaries.values().forEach(each -> each.forget(family));
    }
}
