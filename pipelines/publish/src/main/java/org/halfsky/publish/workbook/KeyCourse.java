package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.TargetType;
import org.halfsky.model.release.ValueRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.IndicatorHistory;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.jspecify.annotations.Nullable;

/** A numeric target that was missed, or met so narrowly that rounding decides, and what was measured year by year. */
record KeyCourse(TargetResult result, IndicatorHistory history) {

    static final int ENOUGH_YEARS = 3;
    static final int COLUMNS_BEFORE_YEARS = 4;

    private static final Map<String, String> BREAKDOWNS =
            Map.of("", "T.T", "rural", "T.R", "urban", "T.U", "female", "F.T", "male", "M.T");

    /** Two lines a course: what was, and what should be. */
    record Line(int number, KeyCourse course, boolean isGoal) {

        @Nullable
        ValueRow of(int year) {
            return course.history().byYear().get(year);
        }
    }

    /** In the order of the plans judged; what both promise alike once. */
    static List<KeyCourse> all(AreaEvaluation evaluation) {
        return evaluation.judged().stream()
                .flatMap(each -> each.results().stream())
                .filter(each -> each.verdict().isShort() || each.row().borderline())
                .filter(each -> each.row().targetValue() != null)
                .flatMap(each -> of(each, evaluation).stream())
                .collect(Collectors.toMap(
                        KeyCourse::promise, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Optional<KeyCourse> of(TargetResult result, AreaEvaluation evaluation) {
        String breakdown = BREAKDOWNS.get(result.target().breakdown());
        return Stream.ofNullable(breakdown)
                .flatMap(each -> evaluation.histories().stream()
                        .filter(history -> history.indicator().equals(result.indicator()))
                        .filter(history -> history.breakdown().equals(Breakdown.parse(each))))
                .filter(each -> values(each, evaluation) >= ENOUGH_YEARS)
                .map(each -> new KeyCourse(result, each))
                .findFirst();
    }

    /** What is promised of which series. */
    private Promise promise() {
        return new Promise(
                history.indicator().code(),
                history.breakdown(),
                result.target().type(),
                Objects.requireNonNull(result.row().targetValue()).stripTrailingZeros());
    }

    private record Promise(IndicatorCode indicator, Breakdown breakdown, TargetType type, BigDecimal limit) {}

    private static long values(IndicatorHistory history, AreaEvaluation evaluation) {
        return history.byYear().values().stream()
                .filter(each -> each.year() >= evaluation.firstYear() && each.value() != null)
                .count();
    }

    static List<Line> lines(List<KeyCourse> courses) {
        List<Line> lines = new ArrayList<>();
        for (KeyCourse course : courses) {
            lines.add(new Line(lines.size() / 2 + 1, course, false));
            lines.add(new Line(lines.size() / 2 + 1, course, true));
        }
        return lines;
    }

    /** @param entries what stands in the column of a year */
    static List<Column<Line>> columns(AreaEvaluation evaluation, Function<Integer, Function<Line, Entry>> entries) {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.of("序号", 5, row -> row.isGoal() ? Entry.centred("") : Entry.count(row.number())),
                Column.of(
                        "监测指标", 30, row -> TargetEntries.indicator(row.course().result())),
                Column.of("单位", 8, row -> TargetEntries.unit(row.course().result())),
                Column.of("项目", 14, row -> Entry.centred(item(row)))));
        for (int year = evaluation.firstYear(); year <= evaluation.newestYear(); year++) {
            columns.add(Column.of(year + "年", 9, entries.apply(year)));
        }
        return List.copyOf(columns);
    }

    private static String item(Line line) {
        TargetResult result = line.course().result();
        return line.isGoal() ? "目标值（" + Wording.sign(result.target().type()) + "）" : Wording.verdict(result.verdict());
    }
}
