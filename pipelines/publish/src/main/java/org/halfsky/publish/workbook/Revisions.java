package org.halfsky.publish.workbook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.release.RevisionRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.Wording;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.NumberFormats;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Table;

/** The values that stood before: what they were, what they are, from which files, why. Below the findings, in their columns. */
final class Revisions {

    /** so that a whole province sent anew does not fill a book */
    private static final int MOST_SHOWN = 300;

    private static final int DECIMALS_WITHOUT_INDICATOR = 2;

    private record Line(int number, RevisionRow row, String name, String unit, int decimals) {}

    private Revisions() {}

    static void below(Page page, AreaEvaluation evaluation) {
        List<RevisionRow> revisions = evaluation.details().origins().revisions();
        page.space(1, 12);
        page.line("修订记录（共%d处）".formatted(revisions.size()), Look.SECTION);
        page.table("修订记录", new Table<>(columns()), lines(evaluation, revisions));
        page.notes(List.of(
                "数值有变的列入本表，重报而数值未变的不列%s。"
                        .formatted(revisions.size() > MOST_SHOWN ? "；只列前%d处".formatted(MOST_SHOWN) : ""),
                "同一数以本年栏为准，都在本年栏的以后报的为准；原数随原报送文件保存，不删除。"));
    }

    private static List<Line> lines(AreaEvaluation evaluation, List<RevisionRow> revisions) {
        Map<IndicatorCode, Indicator> indicators =
                evaluation.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        return Numbered.all(revisions.subList(0, Math.min(MOST_SHOWN, revisions.size()))).stream()
                .map(each -> line(each, indicators))
                .toList();
    }

    private static Line line(Numbered<RevisionRow> row, Map<IndicatorCode, Indicator> indicators) {
        Indicator indicator = indicators.get(row.of().indicator());
        return indicator == null
                ? new Line(row.number(), row.of(), row.of().indicator().value(), "", DECIMALS_WITHOUT_INDICATOR)
                : new Line(row.number(), row.of(), indicator.name(), indicator.unit(), indicator.decimals());
    }

    private static List<Column<Line>> columns() {
        return List.of(
                Column.of("序号", 5, line -> Entry.count(line.number())),
                Column.of("年份", 7, line -> Entry.count(line.row().year())),
                Column.of("单位", 9, line -> Entry.centred(line.unit())),
                Column.of(
                        "分组",
                        7,
                        line -> Entry.centred(Wording.breakdown(line.row().breakdown()))),
                Column.of("指标", 30, line -> Entry.text(line.name())),
                Column.of(
                        "原数", 16, line -> Entry.figure(line.row().oldValue(), NumberFormats.decimals(line.decimals()))),
                Column.of(
                        "现数", 14, line -> Entry.figure(line.row().newValue(), NumberFormats.decimals(line.decimals()))),
                Column.of("原数、现数的出处", 56, line -> Entry.text(places(line.row()))),
                Column.of(
                        "原因", 24, line -> Entry.text(line.row().isOfYearBefore() ? "原数填在上年栏，以本年栏为准" : "重报更正，以后报的为准")));
    }

    private static String places(RevisionRow row) {
        return "原：%s\n现：%s".formatted(place(row.oldCell()), place(row.newCell()));
    }

    private static String place(RevisionRow.Cell cell) {
        return "%s %s（%s收到）".formatted(cell.file(), cell.place(), Wording.date(cell.receivedAt()));
    }
}
