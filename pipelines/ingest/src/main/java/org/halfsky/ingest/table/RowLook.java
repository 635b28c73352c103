package org.halfsky.ingest.table;

import java.util.List;
import java.util.regex.Pattern;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.names.Folding;
import org.halfsky.ingest.table.SheetView.Placed;

/** What one row looks like by itself, before its table is known. */
final class RowLook {

    private static final Pattern HEADLINE = Pattern.compile(
            "(?:综合机关|综合机关名称|行政区划代码|区划代码|地区代码|填报单位|报送单位|填报地区|填报部门|报送地区|编报单位|编制单位|制表单位|单位名称|地区|县区|表号|制定机关|制表机关|批准机关|备案机关|批准文号|备案文号|文号|有效期至?"
                    + "|有效期限|计量单位|单位|年份|年度|报告期|时间|所属年份|报告年度):.*");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?:单位负责人|统计负责人|负责人|填表人|制表人|审核人|审核|填报人|联系电话|电话|报出日期|填报日期|填表日期|报送日期|上报日期|联系人"
                    + "|分管领导|经办人|复核人|签字|签章|盖章|\\(公章\\)|主要负责人)(?:[:(].*|$)|(?:填报日期|报出日期).*");
    private static final Pattern NOTE = Pattern.compile(
            "(?:附?注|说明|备注|填表说明|填报说明|指标解释|审核关系|资料来源|数据来源|注释|注意|表内|本表|NOTE|SOURCE)\\d{0,2}[:.、)(A-Z由一-龥].*|注\\d{0,2}|说明|\\d{1,2}[.、].{12,}"
                    + "|[*#].{6,}|\\(?\\d{1,2}\\).{12,}");
    private static final String ORDINALS = "甲乙丙丁戊己庚辛壬癸";

    private final SheetView view;
    private final int row;
    private final List<Placed> cells;
    private final int values;

    RowLook(SheetView view, int row) {
        this.view = view;
        this.row = row;
        this.cells = view.row(row);
        int count = 0;
        for (Placed placed : cells) {
            Label label = label(placed.cell());
            if (CellText.isValue(placed.cell()) && !label.isYear() && !label.isArea()) {
                count++;
            }
        }
        this.values = count;
    }

    int row() {
        return row;
    }

    List<Placed> cells() {
        return cells;
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    boolean isSingle() {
        return cells.size() == 1;
    }

    /** Has something that looks like a value and not like a year. */
    boolean hasValues() {
        return values > 0;
    }

    int firstColumn() {
        return cells.isEmpty() ? Integer.MAX_VALUE : cells.get(0).column();
    }

    int lastColumn() {
        return cells.isEmpty() ? -1 : cells.get(cells.size() - 1).column();
    }

    /** 综合机关名称：…, 表号：…, 单位：…. */
    boolean isHeadline() {
        return anyMatches(HEADLINE);
    }

    /** 填表人：…, 报出日期：…. */
    boolean isSignature() {
        return anyMatches(SIGNATURE) && !hasStubWord();
    }

    /** 注：…, 说明：…, alone in its row, or behind it the word that goes on in the next cell. */
    boolean isNote() {
        if (cells.isEmpty() || cells.size() > 2 || hasValues()) {
            return false;
        }
        Label first = label(cells.get(0).cell());
        return !first.isIndicator()
                && NOTE.matcher(Folding.fold(cells.get(0).cell().text())).matches();
    }

    private boolean anyMatches(Pattern pattern) {
        return cells.stream()
                .anyMatch(each ->
                        pattern.matcher(Folding.fold(each.cell().text())).matches());
    }

    /** 甲 乙 丙 1 2, or 1 2 3. */
    boolean isNumbering() {
        int expected = 0;
        boolean letters = false;
        for (Placed placed : cells) {
            String text = Folding.fold(placed.cell().text()).replaceAll("[()]", "");
            if (text.length() == 1 && ORDINALS.contains(text)) {
                letters = true;
            } else if (text.matches("\\d{1,3}(?:[=*+/-].*)?") && isNext(text, expected)) {
                expected++;
            } else {
                return false;
            }
        }
        return cells.size() >= 2 && (letters || expected == cells.size());
    }

    private static boolean isNext(String text, int before) {
        return text.replaceFirst("\\D.*", "").equals(String.valueOf(before + 1));
    }

    /** Words only, more than one cell of them, and none of the lines that surround a table. */
    boolean isLabels() {
        return cells.size() >= 2 && !hasValues() && !isHeadline() && !isSignature() && !isNote();
    }

    boolean hasStubWord() {
        return cells.stream().anyMatch(each -> label(each.cell()).word().isStub());
    }

    /** Cells that fit into a head. */
    long fitting() {
        return cells.stream().filter(each -> label(each.cell()).fitsHead()).count();
    }

    /** All that fits into a head lies on one axis: years, or areas, or indicators, or groups. */
    boolean isUniform() {
        return cells.stream()
                        .map(each -> axis(label(each.cell())))
                        .filter(each -> each != Word.NONE)
                        .distinct()
                        .count()
                == 1;
    }

    private static Word axis(Label label) {
        if (label.word() != Word.NONE) {
            return Word.VALUE;
        }
        if (label.isYear()) {
            return Word.YEAR;
        }
        if (label.isArea()) {
            return Word.AREA;
        }
        if (label.isIndicator()) {
            return Word.INDICATOR;
        }
        return label.isBreakdown() ? Word.BREAKDOWN : Word.NONE;
    }

    /** Begins with the name of something the catalog knows, or of a part of it. */
    boolean beginsWithName() {
        Label first = cells.isEmpty() ? Label.NONE : label(cells.get(0).cell());
        return first.isIndicator() || first.isArea() || first.isPart() || first.isYear();
    }

    /** Cells that fit into a head, the first one not counted. */
    long fittingBehindFirst() {
        return cells.stream()
                .skip(1)
                .filter(each -> label(each.cell()).fitsHead())
                .count();
    }

    private Label label(GridCell cell) {
        return view.label(cell);
    }
}
