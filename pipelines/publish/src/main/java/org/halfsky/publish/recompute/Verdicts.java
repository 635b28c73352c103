package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.release.SummaryRow;
import org.jspecify.annotations.Nullable;

/** The verdicts of areas, what they add up to, and what follows from them. */
public final class Verdicts {

    private final Map<TargetOfArea, Attainment> attainments = new HashMap<>();
    private final Map<TargetOfArea, Judged> judged = new HashMap<>();
    private final Map<DomainOfArea, List<TargetOfArea>> domains = new HashMap<>();
    private final Set<DomainOfArea> governing = new HashSet<>();
    private final EvaluationSettings settings;

    Verdicts(EvaluationSettings settings) {
        this.settings = settings;
    }

    /** By plan, target and area. */
    public Map<TargetOfArea, Attainment> attainments() {
        return attainments;
    }

    /** By plan, domain and area. */
    public Map<DomainOfArea, Summary> summaries() {
        Map<DomainOfArea, Summary> summaries = new HashMap<>();
        domains.forEach((domain, targets) -> summaries.put(
                domain,
                Summary.of(
                        targets.stream().map(each -> attainment(each).verdict()).toList(),
                        isGoverning(domain.plan(), domain.area()),
                        settings.nearlyMetCounts())));
        return summaries;
    }

    /** Of the targets with a value after the base year and a limit. */
    public Map<TargetOfArea, Progress> progress() {
        Map<TargetOfArea, Progress> ways = new HashMap<>();
        judged.forEach((target, each) -> {
            @Nullable Progress progress = each.isQualitative() ? null : each.progress();
            if (progress != null) {
                ways.put(target, progress);
            }
        });
        return ways;
    }

    /** What became of targets of plans above, beside each target on the same figure of the plan that counts for the area. */
    public Map<AboveTarget, Attainment> above() {
        Map<Figured, List<TargetOfArea>> byFigure = new HashMap<>();
        judged.forEach((target, each) -> {
            if (each.terms().target().indicator() != null) {
                byFigure.computeIfAbsent(Figured.of(target, each), any -> new ArrayList<>())
                        .add(target);
            }
        });
        Map<AboveTarget, Attainment> all = new HashMap<>();
        byFigure.values()
                .forEach(targets -> targets.stream()
                        .filter(own -> isGoverning(own.plan(), own.area()))
                        .forEach(own -> targets.stream()
                                .filter(above -> !isGoverning(above.plan(), above.area()))
                                .forEach(above -> all.put(new AboveTarget(own, above), attainment(above)))));
        return all;
    }

    /** What a target of an area looks at; those of plans of one kind and period are held beside each other. */
    private record Figured(AreaCode area, String kind, int baseYear, int endYear, String indicator, String breakdown) {

        static Figured of(TargetOfArea target, Judged judged) {
            Plan plan = judged.terms().plan();
            String indicator =
                    Objects.requireNonNull(judged.terms().target().indicator()).value();
            return new Figured(
                    target.area(),
                    plan.kind(),
                    plan.baseYear(),
                    plan.endYear(),
                    indicator,
                    judged.terms().target().breakdown());
        }
    }

    /** Where targets with a value after the base year stand. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        judged.forEach((target, each) -> {
            @Nullable Place place = each.judge().place(target, each.seat());
            if (place != null) {
                places.add(place);
            }
        });
        return places;
    }

    /** What the target looks at in another area; {@code null} where it is not judged there, or has no value. */
    @Nullable
    BigDecimal value(TargetOfArea target, AreaCode other, int year) {
        Judged there = judged.get(target.in(other));
        return there == null ? null : there.judge().value(year);
    }

    /** What targets look at in the area, by target and year. */
    Map<String, NavigableMap<Integer, BigDecimal>> valuesOf(AreaCode area) {
        Map<String, NavigableMap<Integer, BigDecimal>> values = new HashMap<>();
        judged.forEach((target, each) -> {
            if (target.area().equals(area)) {
                values.put(target.target(), each.judge().values());
            }
        });
        return values;
    }

    /** By plan, domain and area. */
    public Map<DomainOfArea, Score> scores(Map<TargetOfArea, Progress> ways) {
        Map<DomainOfArea, Score> scores = new HashMap<>();
        Map<DomainOfArea, List<Score>> together = new HashMap<>();
        domains.forEach((domain, targets) -> {
            List<TargetOfArea> numeric = targets.stream()
                    .filter(each -> !Objects.requireNonNull(judged.get(each)).isQualitative())
                    .toList();
            if (!domain.domain().equals(SummaryRow.ALL_DOMAINS) && !numeric.isEmpty()) {
                List<@Nullable Progress> known = new ArrayList<>();
                numeric.forEach(each -> known.add(ways.get(each)));
                Score score = Score.of(known);
                scores.put(domain, score);
                together.computeIfAbsent(
                                new DomainOfArea(domain.plan(), SummaryRow.ALL_DOMAINS, domain.area()),
                                any -> new ArrayList<>())
                        .add(score);
            }
        });
        together.forEach((domain, all) -> scores.put(domain, Score.ofDomains(all)));
        return scores;
    }

    /** Whether the plan is the one that counts for the area. */
    public boolean isGoverning(String plan, AreaCode area) {
        return governing.contains(new DomainOfArea(plan, SummaryRow.ALL_DOMAINS, area));
    }

    /** Judges the target anew from the base value that was locked before the base year was revised; that verdict counts from now on. */
    public Attainment lock(TargetOfArea target, BigDecimal base) {
        Judged before = Objects.requireNonNull(judged.get(target), target::toString);
        Judged locked = new Judged(
                before.judge().from(base), before.terms(), before.indicator(), before.boundaryYear(), before.seat());
        judged.put(target, locked);
        Attainment attainment = locked.judge().attainment(null);
        attainments.put(target, attainment);
        return attainment;
    }

    /** Takes the verdict as it is published: what it was judged on is not. */
    public void believe(TargetOfArea target, Verdict verdict) {
        attainments.put(target, new Attainment(null, null, null, null, null, verdict, null, null, false, false));
    }

    void governs(Plan plan, AreaCode area) {
        governing.add(new DomainOfArea(plan.code(), SummaryRow.ALL_DOMAINS, area));
    }

    /**
     * Judges a target for an area.
     *
     * @param isDone what was handed in of a qualitative target; {@code null} where nothing was
     */
    void judge(AreaCode area, Judged each, @Nullable Boolean isDone) {
        TargetTerms terms = each.terms();
        String plan = terms.plan().code();
        TargetOfArea target = new TargetOfArea(plan, terms.target().code(), area);
        attainments.put(target, each.judge().attainment(isDone));
        judged.put(target, each);
        for (String domain : List.of(terms.target().domain(), SummaryRow.ALL_DOMAINS)) {
            domains.computeIfAbsent(new DomainOfArea(plan, domain, area), any -> new ArrayList<>())
                    .add(target);
        }
    }

    private Attainment attainment(TargetOfArea target) {
        return Objects.requireNonNull(attainments.get(target), target::toString);
    }
}
