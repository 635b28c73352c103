package org.halfsky.publish.receipt;

import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PictureData;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;

/** What a person finds in a workbook of either format, a line for each thing; of all sheets but the list of findings. */
final class WorkbookLines {

    private static final int LAST_COLUMN = 12;

    private final Workbook workbook;
    private final SortedSet<String> lines = new TreeSet<>();

    private WorkbookLines(Workbook workbook) {
        this.workbook = workbook;
    }

    static SortedSet<String> of(Workbook workbook) {
        WorkbookLines reading = new WorkbookLines(workbook);
        for (Sheet sheet : workbook) {
            if (!sheet.getSheetName().equals("审核结果")) {
                reading.sheet(sheet);
            }
        }
        for (Name each : workbook.getAllNames()) {
            reading.name(each);
        }
        for (PictureData each : workbook.getAllPictures()) {
            reading.lines.add("picture %s %d bytes".formatted(each.getMimeType(), each.getData().length));
        }
        return reading.lines;
    }

    private void name(Name name) {
        String scope = name.getSheetIndex() < 0 ? "" : workbook.getSheetName(name.getSheetIndex());
        if (!scope.equals("审核结果")) {
            lines.add("name %s of '%s' is %s".formatted(name.getNameName(), scope, name.getRefersToFormula()));
        }
    }

    private void sheet(Sheet sheet) {
        String here = sheet.getSheetName();
        int index = workbook.getSheetIndex(sheet);
        lines.add(here + " visibility " + workbook.getSheetVisibility(index));
        lines.add(here + " print area " + workbook.getPrintArea(index));
        lines.add(here + " repeats " + sheet.getRepeatingRows() + " " + sheet.getRepeatingColumns());
        lines.add(here + " protected " + sheet.getProtect());
        lines.add(here + " header " + sheet.getHeader().getCenter() + " footer "
                + sheet.getFooter().getRight());
        if (sheet.getPaneInformation() != null) {
            lines.add(here + " pane " + sheet.getPaneInformation().getHorizontalSplitTopRow() + " "
                    + sheet.getPaneInformation().getVerticalSplitLeftColumn());
        }
        PrintSetup print = sheet.getPrintSetup();
        lines.add(here + " paper " + print.getPaperSize() + " landscape " + print.getLandscape() + " scale "
                + print.getScale() + " fits " + print.getFitWidth() + "x" + print.getFitHeight());
        sheet.getMergedRegions().forEach(each -> lines.add(here + " merged " + each.formatAsString()));
        for (int each : sheet.getRowBreaks()) {
            lines.add(here + " break below row " + each);
        }
        for (int column = 0; column <= LAST_COLUMN; column++) {
            lines.add(here + " column " + column + " width " + sheet.getColumnWidth(column) + " hidden "
                    + sheet.isColumnHidden(column));
        }
        rules(sheet);
        for (Row row : sheet) {
            lines.add(
                    here + " row " + row.getRowNum() + " height " + row.getHeight() + " hidden " + row.getZeroHeight());
            row.forEach(this::cell);
        }
        sheet.getCellComments()
                .forEach((place, comment) -> lines.add(here + "!" + place + " comment by " + comment.getAuthor() + ": "
                        + comment.getString().getString()));
    }

    private void rules(Sheet sheet) {
        for (DataValidation each : sheet.getDataValidations()) {
            lines.add("%s validates %s from %s to %s: %s"
                    .formatted(
                            sheet.getSheetName(),
                            each.getRegions().getCellRangeAddresses()[0].formatAsString(),
                            each.getValidationConstraint().getFormula1(),
                            each.getValidationConstraint().getFormula2(),
                            each.getErrorBoxText()));
        }
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int at = 0; at < formats.getNumConditionalFormattings(); at++) {
            var each = formats.getConditionalFormattingAt(at);
            lines.add(sheet.getSheetName() + " formats " + each.getFormattingRanges()[0].formatAsString() + " where "
                    + each.getRule(0).getFormula1());
        }
    }

    private void cell(Cell cell) {
        String here = cell.getSheet().getSheetName() + "!" + cell.getAddress();
        String content = cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() : cell.toString();
        lines.add(here + " holds " + cell.getCellType() + " " + content);
        CellStyle style = cell.getCellStyle();
        lines.add(here + " fill " + style.getFillPattern() + " " + style.getFillForegroundColor());
        Font font = workbook.getFontAt(style.getFontIndex());
        lines.add(here + " looks " + style.getDataFormatString() + " " + style.getAlignment() + " "
                + style.getVerticalAlignment() + " " + style.getWrapText() + " " + style.getIndention() + " "
                + style.getLocked() + " " + style.getBorderTop() + style.getBorderBottom() + style.getBorderLeft()
                + style.getBorderRight() + " " + font.getFontName() + " " + font.getFontHeight() + font.getBold());
    }
}
