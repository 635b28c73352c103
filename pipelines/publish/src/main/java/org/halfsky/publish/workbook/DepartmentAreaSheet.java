package org.halfsky.publish.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.publish.evaluation.DepartmentEvaluation;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Book;
import org.halfsky.publish.sheet.Column;
import org.halfsky.publish.sheet.Entry;
import org.halfsky.publish.sheet.Look;
import org.halfsky.publish.sheet.NumberFormats;
import org.halfsky.publish.sheet.Page;
import org.halfsky.publish.sheet.Paper;
import org.halfsky.publish.sheet.Placed;
import org.halfsky.publish.sheet.Table;
import org.jspecify.annotations.Nullable;

/** The values of some of a department's targets in every area, each with the sign of its verdict: as many targets a sheet as a page is wide. */
final class DepartmentAreaSheet {

    static final String NAME = "分地区终期值";

    private static final int TARGETS_A_SHEET = 8;
    private static final int HELD_COLUMNS = 1;
    private static final int AREA_WIDTH = 22;
    private static final int TARGET_WIDTH = 16;

    /** of all targets together: fewer have more room each */
    private static final int NARROWEST = 64;

    private record Shown(TargetResult result, Map<AreaCode, AttainmentRow> byArea) {

        static Shown of(TargetResult result) {
            Map<AreaCode, AttainmentRow> byArea = new HashMap<>();
            result.parts().forEach(each -> byArea.put(each.areaCode(), each));
            byArea.put(result.row().areaCode(), result.row());
            return new Shown(result, byArea);
        }
    }

    private DepartmentAreaSheet() {}

    /** One sheet after the other, numbered where there is more than one. */
    static void fill(Book book, DepartmentEvaluation evaluation) {
        List<Shown> shown = evaluation.results().stream().map(Shown::of).toList();
        for (int from = 0; from < shown.size(); from += TARGETS_A_SHEET) {
            List<Shown> some = shown.subList(from, Math.min(from + TARGETS_A_SHEET, shown.size()));
            String name = shown.size() > TARGETS_A_SHEET ? NAME + (from / TARGETS_A_SHEET + 1) : NAME;
            String which = shown.size() > TARGETS_A_SHEET
                    ? "第%d—%d项，共%d项".formatted(from + 1, from + some.size(), shown.size())
                    : "共%d项".formatted(shown.size());
            Page page = book.page(name, Paper.LANDSCAPE);
            Table<ReleaseArea> table = new Table<>(columns(some));
            page.columns(table);
            page.line(NAME, Look.TITLE);
            page.sides("责任部门：%s　　%s".formatted(evaluation.department(), which), "单位：见表头");
            Placed placed = page.table(name, table, evaluation.areas());
            page.holdHead(placed, HELD_COLUMNS);
            page.notes(List.of("数后的符号：●达标（含提前达标）　◎基本达标　○未达标；没有数的：—数据缺失　△不可监测。"));
        }
    }

    private static List<Column<ReleaseArea>> columns(List<Shown> shown) {
        List<Column<ReleaseArea>> columns = new ArrayList<>();
        columns.add(Column.of("地区", AREA_WIDTH, area -> Entry.text(indent(area) + area.name())));
        int width = Math.max(TARGET_WIDTH, NARROWEST / shown.size());
        for (Shown each : shown) {
            TargetResult result = each.result();
            String head = "%s\n（%s，%s）"
                    .formatted(TargetEntries.indicator(result).text(), TargetEntries.kind(result), result.unit());
            columns.add(Column.of(
                    head, width, area -> value(result, each.byArea().get(area.code()))));
        }
        return List.copyOf(columns);
    }

    private static String indent(ReleaseArea area) {
        return area.level() == AreaLevel.COUNTY ? "　　" : area.level() == AreaLevel.PREFECTURE ? "　" : "";
    }

    private static Entry value(TargetResult result, @Nullable AttainmentRow row) {
        if (row == null) {
            return Entry.centred("");
        }
        String sign = row.verdict().symbol();
        return row.endValue() == null
                ? Entry.centred(row.suppressed() ? Entry.SUPPRESSED + " " + sign : sign)
                : Entry.figure(row.endValue(), NumberFormats.suffixed(result.decimals(), " " + sign));
    }
}
