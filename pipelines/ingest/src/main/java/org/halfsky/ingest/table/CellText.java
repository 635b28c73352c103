package org.halfsky.ingest.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.halfsky.ingest.grid.GridCell;

/** Tells values from words by how a cell looks, before anything is known about its place. */
public final class CellText {

    private static final int LONG_CODE = 9;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?E\\+?\\d{1,2}");
    private static final Pattern WHOLE = Pattern.compile("(?:(?:19|20)\\d\\d|\\d{6}|\\d{9}|\\d{12})\\.0");
    private static final Pattern FIGURE = Pattern.compile(
            "[<>≥≤=≈约近达超+-]*\\d[\\d.,]*"
                    + "(?:[余多]|%|‰|。|/|[OI]|\\+|-|[:*#?]|\\d|[.,]|万|亿|千|百|人次?|名|个|所|元|岁|年|件|起|户|对|例|张|分|以上|以下|左右|之[一二三四五]|十万|\\(.{1,8}\\))*");
    private static final Pattern SIGN = Pattern.compile(
            "-+|\\.{2,}|[/\\\\]+|\\*+|=+|X{2,}|无|没有|不详|未统计|未上报|暂无|待定|待报|无法统计|N/?A|NULL|缺|空|\\(空\\)|无此项|无数据|保密|#.*");

    private CellText() {}

    /** The words of a cell; a code or a year that came as a number gets all its digits back and no others. */
    static String of(GridCell cell) {
        BigDecimal number = cell.number();
        if (cell.kind() == GridCell.Kind.NUMBER && number != null && number.precision() - number.scale() >= LONG_CODE) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (WHOLE.matcher(cell.text()).matches()) {
            return cell.text().substring(0, cell.text().indexOf('.'));
        }
        if (SCIENTIFIC.matcher(cell.text()).matches()) {
            return new BigDecimal(cell.text()).toPlainString();
        }
        return cell.text();
    }

    /** Looks like a figure or a sign for no value. */
    static boolean isFigure(String folded) {
        return folded.isEmpty()
                || FIGURE.matcher(folded).matches()
                || SIGN.matcher(folded).matches();
    }

    /** A number that is neither a year nor a code, told by its characters alone. */
    static boolean isPlainNumber(String text) {
        int digits = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' || (c == '-' && i == 0)) {
                others++;
            } else {
                return false;
            }
        }
        boolean yearOrCode = others == 0 && (digits == 4 || digits >= 6);
        return digits > 0 && others < 3 && !yearOrCode;
    }
}
