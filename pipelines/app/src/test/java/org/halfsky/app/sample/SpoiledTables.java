package org.halfsky.app.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.publish.form.FormEntry;
import org.halfsky.publish.form.LongRow;
import org.halfsky.publish.form.LongTable;
import org.halfsky.publish.invented.InventedTables;

/** The mistakes planted in long tables: each in the file of another city, in its last year. */
final class SpoiledTables {

    private static final int LAST = 2020;
    private static final AreaCode ZHUCHENG = new AreaCode("370782");
    private static final int TO_FULL_WIDTH = 0xFEE0;

    private final Catalog catalog;
    private final InventedTables tables;
    private final CleanFiles clean;
    private final Inbox inbox;

    SpoiledTables(Catalog catalog, InventedTables tables, CleanFiles clean, Inbox inbox) {
        this.catalog = catalog;
        this.tables = tables;
        this.clean = clean;
        this.inbox = inbox;
    }

    void write() {
        change("370200", "C-EDU-014", SpoiledTables::withComma, new Expected("数值有千分位逗号", "无", "accepted", "识别后入库"));
        change(
                "370300",
                "W-ECO-008-N",
                SpoiledTables::tenThousands,
                new Expected("单位为“人”的数写成“…万”", "R010 info", "accepted", "按1万换算后入库"));
        change(
                "370600",
                "C-WEL-007",
                SpoiledTables::about,
                new Expected("救助流浪未成年人人次写成“约…”", "R007 warning", "accepted_with_warnings", "入库，标记为约数"));
        change(
                "370800",
                "W-SEC-010",
                SpoiledTables::percent,
                new Expected("数值带百分号", "R010 info", "accepted", "去掉百分号后入库"));
        change("370900", "C-WEL-004", sign("…"), new Expected("家庭收养儿童数填“…”", "无", "accepted", "记为缺失（不足最小单位），不是0"));
        change("371000", "C-WEL-006", sign("N/A"), new Expected("未成年人救助保护机构数填“N/A”", "无", "accepted", "记为缺失（未上报）"));
        change(
                "371300",
                "B-POP-003",
                SpoiledTables::fullWidth,
                new Expected("18岁以下儿童人口用全角数字和千分位", "无", "accepted", "识别后入库"));
        change(
                "371500",
                "C-WEL-009",
                this::misnamed,
                new Expected(
                        "指标代码（“本市”）和名称（残疾儿童康复中心数）都不在目录中，名称近似",
                        "R013 warning，R501 error（全表）",
                        "accepted_with_warnings",
                        "该格不入库，计入 ignoredBy.unknown_indicator；该必报指标因此缺报，其他数据照常入库"));
        change("371600", "C-ENV-003", sign("—"), new Expected("儿童课外活动场所数填“—”", "无", "accepted", "记为缺失（无此项）"));
        change("371700", "C-HLT-028", sign("无"), new Expected("中小学生龋齿患病率填“无”", "无", "accepted", "记为缺失（无此项）；分子、分母照常入库"));
        twoValues("371400");
        townsAndVillagesThatDoNotAddUp();
        boysAndGirlsThatDoNotAddUp();
    }

    private record Expected(String what, String finding, String status, String effect) {}

    /** The last two years of a city, one figure of the last year changed. */
    private void change(String area, String indicator, UnaryOperator<LongRow> spoil, Expected expected) {
        List<LongRow> rows = new ArrayList<>(tables.rows(new AreaCode(area), LAST - 1, LAST, ""));
        int position = position(rows, indicator);
        rows.set(position, spoil.apply(rows.get(position)));
        write(area, rows, "G%d".formatted(position + 2), expected);
    }

    private void twoValues(String area) {
        List<LongRow> rows = new ArrayList<>(tables.rows(new AreaCode(area), LAST - 1, LAST, ""));
        int position = position(rows, "W-DEC-012");
        LongRow row = rows.get(position);
        rows.add(times("1.05").apply(row));
        write(
                area,
                rows,
                "G%d、G%d".formatted(position + 2, rows.size() + 1),
                new Expected("同一文件中同一指标有两个值", "R110 error（两格各一）", "partly_accepted", "两格都不入库"));
    }

    /** In a county whose city has no figures of its other counties, years before its first form: nothing else contradicts. */
    private void townsAndVillagesThatDoNotAddUp() {
        LongRows rows = new LongRows(tables.rows(ZHUCHENG, 2010, 2012, ""));
        rows.set("B-HLT-001", 2012, "T.U", towns -> towns.add(BigDecimal.valueOf(60)));
        BigDecimal towns = rows.number("B-HLT-001", 2012, "T.U");
        BigDecimal deaths = rows.number("B-HLT-002", 2012, "T.U");
        rows.set("W-HLT-002", 2012, "T.U", rate -> deaths.movePointRight(5).divide(towns, 2, RoundingMode.HALF_UP));
        write(
                ZHUCHENG.value(),
                2010,
                rows,
                rows.cell("B-HLT-001", 2012, "T.U"),
                new Expected(
                        "活产数：2012年城市多填60人，城市＋农村≠合计",
                        "R105 error",
                        "partly_accepted",
                        "2012年活产数合计、城市、农村三格都不入库；城市孕产妇死亡率与所填的数相符，入库"));
    }

    private void boysAndGirlsThatDoNotAddUp() {
        LongRows rows = new LongRows(tables.rows(ZHUCHENG, 2013, 2015, ""));
        rows.set("B-POP-008", 2014, "T.T", girls -> girls.subtract(BigDecimal.valueOf(20)));
        BigDecimal girls = rows.number("B-POP-008", 2014, "T.T");
        BigDecimal boys = rows.number("B-POP-007", 2014, "T.T");
        rows.set("C-LAW-001", 2014, "T.T", ratio -> boys.movePointRight(2).divide(girls, 2, RoundingMode.HALF_UP));
        write(
                ZHUCHENG.value(),
                2013,
                rows,
                rows.cell("B-POP-008", 2014, "T.T"),
                new Expected(
                        "出生女婴数2014年少填20人，男＋女≠出生人口数",
                        "R230 error",
                        "partly_accepted",
                        "2014年出生人口数、男婴数、女婴数三格都不入库；性别比（与所填两数相符）入库"));
    }

    private void write(String area, int first, LongRows rows, String cell, Expected expected) {
        String file = clean.textName(area, first, first + 2);
        inbox.add(file, LongTable.csv(rows.all(), LongTable.Encoding.GB18030));
        inbox.planted(
                new Planted(file, cell, expected.what(), expected.finding(), expected.status(), expected.effect()));
    }

    private void write(String area, List<LongRow> rows, String cell, Expected expected) {
        String file = clean.textName(area, LAST - 1, LAST);
        inbox.add(file, LongTable.csv(rows, LongTable.Encoding.GB18030));
        inbox.planted(
                new Planted(file, cell, expected.what(), expected.finding(), expected.status(), expected.effect()));
    }

    private static int position(List<LongRow> rows, String indicator) {
        for (int position = 0; position < rows.size(); position++) {
            LongRow row = rows.get(position);
            if (row.year() == LAST
                    && row.indicator().code().equals(new IndicatorCode(indicator))
                    && row.breakdown().equals(Breakdown.TOTAL)) {
                return position;
            }
        }
        throw new IllegalStateException("no row of %s".formatted(indicator));
    }

    private static UnaryOperator<LongRow> times(String factor) {
        return row -> LongRows.withValue(
                row,
                FormEntry.of(number(row)
                        .multiply(new BigDecimal(factor))
                        .setScale(row.indicator().decimals(), RoundingMode.HALF_UP)));
    }

    private static LongRow tenThousands(LongRow row) {
        return LongRows.withValue(row, FormEntry.of(number(row).movePointLeft(4).toPlainString() + "万"));
    }

    private static LongRow about(LongRow row) {
        return LongRows.withValue(row, FormEntry.of("约" + number(row).toPlainString()));
    }

    private static LongRow percent(LongRow row) {
        return LongRows.withValue(row, FormEntry.of(number(row).toPlainString() + "%"));
    }

    private static LongRow withComma(LongRow row) {
        return LongRows.withValue(row, FormEntry.of("%,d".formatted(number(row).longValueExact())));
    }

    private static UnaryOperator<LongRow> sign(String sign) {
        return row -> LongRows.withValue(row, FormEntry.of(sign));
    }

    private static LongRow fullWidth(LongRow row) {
        StringBuilder wide = new StringBuilder();
        "%,d"
                .formatted(number(row).longValueExact())
                .chars()
                .forEach(letter -> wide.append((char) (letter == ',' ? '，' : letter + TO_FULL_WIDTH)));
        return LongRows.withValue(row, FormEntry.of(wide.toString()));
    }

    /** Another name that nobody knows, and no code. */
    private LongRow misnamed(LongRow row) {
        Indicator known = catalog.indicator(row.indicator().code()).orElseThrow();
        Indicator other = new Indicator(
                new IndicatorCode("本市"),
                "残疾儿童康复中心数",
                known.domain(),
                known.unit(),
                known.decimals(),
                known.direction(),
                known.kind(),
                null,
                null,
                known.multiplier(),
                known.aggregation(),
                known.course(),
                known.sensitive(),
                known.department(),
                List.of(),
                null,
                null,
                "");
        return new LongRow(
                row.areaCode(),
                row.area(),
                row.year(),
                other,
                row.breakdown(),
                row.value(),
                row.sender(),
                row.status());
    }

    private static BigDecimal number(LongRow row) {
        BigDecimal number = row.value().number();
        if (number == null) {
            throw new IllegalStateException(
                    "%s has no number".formatted(row.indicator().code()));
        }
        return number;
    }
}
