package org.halfsky.app.sample;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;

/** Finds cells of a filled legal form by what they are about. */
final class FormCells {

    private static final int NAME = 0;
    private static final int CODE = 2;
    private static final int THIS_YEAR = 3;
    private static final int LAST_YEAR = 4;

    private final Catalog catalog;
    private final Workbook workbook;

    FormCells(Catalog catalog, Workbook workbook) {
        this.catalog = catalog;
        this.workbook = workbook;
    }

    Workbook workbook() {
        return workbook;
    }

    Cell thisYear(String indicator) {
        return row(indicator, Breakdown.TOTAL).getCell(THIS_YEAR);
    }

    Cell thisYear(String indicator, String breakdown) {
        return row(indicator, Breakdown.parse(breakdown)).getCell(THIS_YEAR);
    }

    Cell lastYear(String indicator) {
        return row(indicator, Breakdown.TOTAL).getCell(LAST_YEAR);
    }

    private Row row(String indicator, Breakdown breakdown) {
        FormLine line = catalog.formLines().stream()
                .filter(each -> each.indicator().equals(new IndicatorCode(indicator))
                        && each.breakdown().equals(breakdown))
                .findFirst()
                .orElseThrow();
        Sheet sheet = workbook.getSheet(line.sheet());
        for (Row row : sheet) {
            if (text(row, NAME).equals(line.label()) && text(row, CODE).equals(line.lineCode())) {
                return row;
            }
        }
        throw new IllegalStateException("no line %s on sheet %s".formatted(line.label(), line.sheet()));
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.toString();
    }

    /** 儿童!D12. */
    static String place(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString();
    }
}
