package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.halfsky.model.AreaCode;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/** Says of one target and area whether it was met. */
final class Judge {

    private final TargetTerms terms;
    private final EvaluationSettings settings;
    private final NavigableMap<Integer, JudgedValue> values;
    private final NavigableMap<Integer, JudgedValue> others;
    private final @Nullable JudgedValue base;
    private final Limit limit;

    Judge(TargetTerms terms, AreaCode area, JudgedValues judged, EvaluationSettings settings) {
        this(terms, settings, judged.of(terms, area), Limit.others(terms, judged, area), null);
    }

    private Judge(
            TargetTerms terms,
            EvaluationSettings settings,
            NavigableMap<Integer, JudgedValue> values,
            NavigableMap<Integer, JudgedValue> others,
            @Nullable JudgedValue lockedBase) {
        this.terms = terms;
        this.settings = settings;
        this.values = values;
        this.others = others;
        this.base = lockedBase == null ? values.get(terms.plan().baseYear()) : lockedBase;
        this.limit = new Limit(terms, values, others, base == null ? null : base.exact());
    }

    /** The same from a base value that was locked before the base year was revised. */
    Judge from(BigDecimal lockedBase) {
        return new Judge(terms, settings, values, others, new JudgedValue(lockedBase, Ratio.of(lockedBase), false));
    }

    /** How far it has come; {@code null} without a value after the base year, or without a limit then. */
    @Nullable
    Progress progress(@Nullable Indicator indicator, int boundaryYear) {
        @Nullable Integer newest = values.isEmpty() ? null : values.lastKey();
        if (newest == null || newest <= terms.plan().baseYear() || !terms.isMeasurable()) {
            return null;
        }
        @Nullable Ratio bound = limit.of(newest);
        if (bound == null) {
            return null;
        }
        boolean isRunning = boundaryYear < terms.plan().endYear();
        PlannedPath path = PlannedPath.of(terms, values, rounded(base), bound.rounded(), indicator);
        return new Way(terms, values, rounded(base), bound.rounded())
                .progress(path, Trend.of(values, terms, indicator), isRunning);
    }

    /** Where it stands; {@code null} without a value after the base year. */
    @Nullable
    Place place(TargetOfArea target, Seat seat) {
        Map.@Nullable Entry<Integer, JudgedValue> newest = values.lastEntry();
        if (newest == null || newest.getKey() <= terms.plan().baseYear()) {
            return null;
        }
        boolean isRanked = terms.sense() != TargetTerms.Sense.BETWEEN && terms.sense() != TargetTerms.Sense.QUALITATIVE;
        return new Place(
                target,
                seat,
                newest.getKey(),
                newest.getValue().rounded(),
                newest.getValue().isSmallSample(),
                isRanked,
                terms.isUpwards(),
                rounded(base),
                rounded(values.get(newest.getKey() - 1)));
    }

    /** What the target looks at, by year. */
    NavigableMap<Integer, BigDecimal> values() {
        NavigableMap<Integer, BigDecimal> published = new TreeMap<>();
        values.forEach((year, value) -> published.put(year, value.rounded()));
        return published;
    }

    /** What the target looks at in that year. */
    @Nullable
    BigDecimal value(int year) {
        return rounded(values.get(year));
    }

    /**
     * The verdict with all that is published beside it.
     *
     * @param isDone what was handed in of a qualitative target; {@code null} where nothing was
     */
    Attainment attainment(@Nullable Boolean isDone) {
        @Nullable Integer judgedYear = judgedYear();
        @Nullable JudgedValue end = judgedYear == null ? null : values.get(judgedYear);
        @Nullable
        Ratio bound = terms.isMeasurable()
                ? limit.of(judgedYear == null ? terms.plan().endYear() : judgedYear)
                : null;
        @Nullable Judgement judgement = end == null || bound == null ? null : judgement(end, bound);
        @Nullable
        Integer runStart =
                judgedYear == null || judgement == null || !judgement.isSatisfied() ? null : runStart(judgedYear);
        Verdict verdict = verdict(isDone, judgedYear, judgement, runStart);
        boolean isNumeric = isNumeric(verdict);
        return new Attainment(
                rounded(base),
                rounded(values.get(terms.plan().midYear())),
                rounded(end),
                end == null ? null : judgedYear,
                bound == null || terms.sense() == TargetTerms.Sense.BETWEEN ? null : bound.rounded(),
                verdict,
                runStart,
                isNumeric && end != null && bound != null ? gap(end.rounded(), bound.rounded()) : null,
                end != null && end.isSmallSample(),
                isNumeric
                        && end != null
                        && bound != null
                        && !asPrinted(end, bound).equals(judgement));
    }

    private Verdict verdict(
            @Nullable Boolean isDone,
            @Nullable Integer judgedYear,
            @Nullable Judgement judgement,
            @Nullable Integer runStart) {
        if (terms.sense() == TargetTerms.Sense.QUALITATIVE) {
            return qualitative(isDone);
        }
        boolean lacksBase = terms.reference() == TargetTerms.Reference.BASE && base == null;
        if (!terms.isMeasurable() || lacksBase) {
            return Verdict.NOT_MONITORABLE;
        }
        if (judgedYear == null) {
            return Verdict.MISSING;
        }
        if (judgement == null) {
            return Verdict.NOT_MONITORABLE;
        }
        if (judgement.isSatisfied()) {
            return runStart != null && runStart < judgedYear ? Verdict.MET_EARLY : Verdict.MET;
        }
        return judgement.isNear() ? Verdict.NEARLY_MET : Verdict.NOT_MET;
    }

    private static Verdict qualitative(@Nullable Boolean isDone) {
        if (isDone == null) {
            return Verdict.MISSING;
        }
        return isDone ? Verdict.QUALITATIVE_DONE : Verdict.QUALITATIVE_NOT_DONE;
    }

    private static boolean isNumeric(Verdict verdict) {
        return switch (verdict) {
            case MET, MET_EARLY, NEARLY_MET, NOT_MET -> true;
            case MISSING, NOT_MONITORABLE, QUALITATIVE_DONE, QUALITATIVE_NOT_DONE -> false;
        };
    }

    /** The end year, else the newest of the years that may stand in for it. */
    private @Nullable Integer judgedYear() {
        Integer newest = values.isEmpty() ? null : values.lastKey();
        boolean isRecent = newest != null
                && newest >= terms.plan().endYear() - settings.lookbackYears()
                && newest > terms.plan().baseYear();
        return isRecent ? newest : null;
    }

    /** The first of the unbroken run of satisfied years up to the year judged, years without a value left out. */
    private int runStart(int judgedYear) {
        int start = judgedYear;
        for (Map.Entry<Integer, JudgedValue> each : values.subMap(terms.plan().baseYear(), false, judgedYear, true)
                .descendingMap()
                .entrySet()) {
            @Nullable Ratio bound = limit.of(each.getKey());
            if (bound == null || !judgement(each.getValue(), bound).isSatisfied()) {
                break;
            }
            start = each.getKey();
        }
        return start;
    }

    private Judgement judgement(JudgedValue value, Ratio bound) {
        return Judgement.of(terms, value.exact(), bound, settings.nearlyMetPct());
    }

    private Judgement asPrinted(JudgedValue value, Ratio bound) {
        return Judgement.asPrinted(terms, Ratio.of(value.rounded()), bound, settings.nearlyMetPct());
    }

    private BigDecimal gap(BigDecimal value, BigDecimal bound) {
        return switch (terms.sense()) {
            case AT_LEAST, MORE_THAN -> value.subtract(bound);
            case AT_MOST, LESS_THAN -> bound.subtract(value);
            case BETWEEN ->
                value.subtract(bound).min(Judgement.upper(terms).rounded().subtract(value));
            case QUALITATIVE -> throw new IllegalArgumentException("a qualitative target has no gap");
        };
    }

    private static @Nullable BigDecimal rounded(@Nullable JudgedValue value) {
        return value == null ? null : value.rounded();
    }
}
