package org.halfsky.publish.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.publish.sheet.SafeText;
import org.halfsky.publish.sheet.TextWidth;
import org.jspecify.annotations.Nullable;

/** 填表说明: how to fill in the form, the signs for what is not there, and what each line means. */
final class GuideSheet {

    static final String NAME = "填表说明";

    private static final int[] WIDTHS = {9, 7, 38, 11, 20, 62};
    private static final int LAST = WIDTHS.length - 1;

    /** the signs once more, where only formulas see them */
    private static final int LISTED = WIDTHS.length + 1;

    private static final int CHARACTER = 256;
    private static final int POINTS = 10;
    private static final List<String> ADVICE = List.of(
            "一、“本年”栏浅黄色单元格为必填处，白色单元格为本级可不填处；其余单元格已锁定（无密码），请不要增删行列、改动指标名称和代码。",
            "二、“上年”栏为系统中已验收的数，供核对；如需修订历史数据，请按该年度重新报送。",
            "三、录入时即按审核规则核对：强制性审核不通过的不能录入，核实性审核不通过的请核实，报送时说明原因；表右侧“审核情况”列出本行未通过的规则，不打印。",
            "四、没有数据的，填下列缺报符号，不要填0；0表示确实为零。",
            "五、填好后直接把本文件放入报送文件夹即可，不必改文件名。");

    private final Sheet sheet;
    private final FormStyles styles;
    private final Catalog catalog;
    private int next;

    GuideSheet(Workbook workbook, FormStyles styles, Catalog catalog) {
        this.sheet = workbook.createSheet(NAME);
        this.styles = styles;
        this.catalog = catalog;
        for (int column = 0; column <= LAST; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页　共 &N 页");
    }

    /** Advice and signs, which get a name by which the cells of the form find them. */
    void advice() {
        line("填表说明", styles.title(), 26);
        ADVICE.forEach(each -> line(each, styles.plain(), 15));
        line("缺报符号：", styles.plain(), 15);
        int first = next;
        for (MissingSign each : MissingSign.ALL) {
            line("　　“%s”　%s".formatted(each.sign(), each.meaning()), styles.plain(), 15);
            sheet.getRow(next - 1).createCell(LISTED).setCellValue(each.sign());
        }
        sheet.setColumnHidden(LISTED, true);
        String letter = CellReference.convertNumToColString(LISTED);
        Name list = sheet.getWorkbook().createName();
        list.setNameName(MissingSign.LIST);
        list.setRefersToFormula("'%s'!$%s$%d:$%s$%d".formatted(NAME, letter, first + 1, letter, next));
        next++;
    }

    /** 指标解释, line by line. */
    void lines(List<FormPart> parts) {
        line("指标解释", styles.title(), 26);
        int head = next;
        row(styles.head(), "表", "代码", "指标名称", "计量单位", "责任部门", "指标解释").setHeightInPoints(18);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        for (FormPart part : parts) {
            String above = "";
            for (FormLine line : part.lines()) {
                boolean isPart = line.label().startsWith("其中");
                explain(part, line, isPart ? above + "，" + line.label() : line.label());
                above = isPart ? above : line.label();
            }
        }
    }

    private void explain(FormPart part, FormLine line, String label) {
        Indicator indicator = catalog.indicator(line.indicator()).orElseThrow();
        String meaning = Stream.of(method(indicator), indicator.note())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("。"));
        Row row = row(
                styles.text(),
                part.sheet(),
                line.lineCode(),
                label,
                indicator.unit(),
                indicator.department(),
                meaning.isEmpty() ? "按现行统计制度填报" : meaning);
        int lines = 1;
        for (Cell cell : row) {
            int needed = TextWidth.lines(cell.getStringCellValue(), WIDTHS[cell.getColumnIndex()], POINTS);
            lines = Math.max(lines, needed);
        }
        row.setHeightInPoints(TextWidth.height(lines, POINTS));
    }

    private String method(Indicator indicator) {
        return name(indicator.numerator())
                .flatMap(above -> name(indicator.denominator())
                        .map(below -> "%s÷%s×%s"
                                .formatted(above, below, indicator.multiplier().toPlainString())))
                .orElse("");
    }

    private Optional<String> name(@Nullable IndicatorCode code) {
        return code == null ? Optional.empty() : catalog.indicator(code).map(Indicator::name);
    }

    private void line(String text, CellStyle style, int points) {
        Row row = row(style, text);
        row.setHeightInPoints(points);
        merge(0, LAST);
    }

    private Row row(CellStyle style, String... texts) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < texts.length; column++) {
            Cell cell = row.createCell(column);
            cell.setCellStyle(style);
            if (!texts[column].isEmpty()) {
                cell.setCellValue(SafeText.of(texts[column]));
            }
        }
        return row;
    }

    private void merge(int first, int last) {
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, first, last));
    }
}
