package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.model.Severity;
import org.halfsky.model.catalog.Indicator;

/** The findings that one cell can give rise to, in the statistician's words. */
final class Remarks {
    private static final int LONGEST_QUOTE = 40;
    private static final Pattern ERROR_VALUE =
            Pattern.compile("#(?:REF!|DIV/0!|VALUE!|N/A|NAME\\?|NUM!|NULL!|SPILL!|CALC!|ERR)");
    private static final Pattern SEVERAL = Pattern.compile("(?s).*\\d.*[^\\d.].*\\d.*");

    private Remarks() {}

    /** The reason that helps most: an error value, several numbers, or no number at all. */
    static Remark notUnderstood(GridCell cell, Indicator indicator) {
        String text = HalfWidth.fold(cell.text());
        if (ERROR_VALUE.matcher(text).matches()) {
            return errorValue(cell, indicator);
        }
        return SEVERAL.matcher(text).matches() ? severalNumbers(cell, indicator) : unreadable(cell, indicator);
    }

    static Remark unreadable(GridCell cell, Indicator indicator) {
        return r001(
                indicator,
                "%s不能识别为数字，也不是约定的缺失符号；请填写数字（单位：%s），没有数据的请填“—”或“无法统计”等".formatted(quoted(cell), indicator.unit()));
    }

    private static Remark severalNumbers(GridCell cell, Indicator indicator) {
        return r001(indicator, "%s含有多个数值或写法有歧义；请只填写一个数字（单位：%s）".formatted(quoted(cell), indicator.unit()));
    }

    static Remark errorValue(GridCell cell, Indicator indicator) {
        return cell.text().equals(GridCell.FORMULA_WITHOUT_RESULT)
                ? r001(indicator, "该格的公式没有保存计算结果；请用 Excel 或 WPS 打开、重新计算并保存，或直接填写数字")
                : r001(
                        indicator,
                        "公式错误值 %s，没有数值；请改正公式或直接填写数字".formatted(cell.text().strip()));
    }

    static Remark crossedOut(GridCell cell, Indicator indicator) {
        return r001(indicator, "%s带有删除线，不能确定是否仍然有效；请去掉删除线或改填正确的数字".formatted(quoted(cell)));
    }

    static Remark tooLarge(GridCell cell, Indicator indicator) {
        return r001(indicator, "%s超出可记录的范围；请核实数字和单位（本指标单位：%s）".formatted(quoted(cell), indicator.unit()));
    }

    private static Remark r001(Indicator indicator, String message) {
        return new Remark("R001", Severity.ERROR, "数字（单位：%s）或约定的缺失符号".formatted(indicator.unit()), message);
    }

    static Remark contradiction(GridCell cell, Indicator indicator, UnitConversion conversion, boolean byCell) {
        String seen = byCell ? clipped(cell.text()) : "表头或行中的单位“%s”".formatted(conversion.from());
        return new Remark(
                "R005",
                Severity.ERROR,
                "单位：" + indicator.unit(),
                "单位矛盾：%s，本指标单位为%s，请核实".formatted(seen, indicator.unit()));
    }

    static Remark date(GridCell cell, Indicator indicator) {
        return new Remark(
                "R011",
                Severity.ERROR,
                "数字（单位：%s）".formatted(indicator.unit()),
                "该格是日期或时间格式，显示为%s；请将格式改为“常规”后重新填写数字".formatted(quoted(cell)));
    }

    static Remark approximate(GridCell cell, BigDecimal value) {
        return new Remark(
                "R007", Severity.WARNING, "准确数", "%s是约数，已按 %s 入库并标记为约数；请尽量填报准确数".formatted(quoted(cell), plain(value)));
    }

    static Remark stripped(GridCell cell, BigDecimal value) {
        return new Remark(
                "R010", Severity.INFO, plain(value), "%s含数字以外的字符，已按 %s 入库".formatted(quoted(cell), plain(value)));
    }

    static Remark converted(GridCell cell, BigDecimal value, Indicator indicator, UnitConversion conversion) {
        return new Remark(
                "R010",
                Severity.INFO,
                plain(value),
                "单位“%s”与本指标单位“%s”不同，%s已换算为 %s 入库"
                        .formatted(conversion.from(), indicator.unit(), quoted(cell), plain(value)));
    }

    static Remark missingWithMark(GridCell cell) {
        return new Remark("R010", Severity.INFO, null, "%s按没有数据处理；确为 0 的请只填“0”".formatted(quoted(cell)));
    }

    static Remark longTail(BigDecimal raw, BigDecimal value) {
        return new Remark(
                "R012",
                Severity.INFO,
                null,
                "原值 %s 的小数位超过 4 位，已按 %s 入库".formatted(clipped(raw.toPlainString()), plain(value)));
    }

    private static String quoted(GridCell cell) {
        return "“" + clipped(cell.text()) + "”";
    }

    private static String clipped(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "……";
    }

    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
