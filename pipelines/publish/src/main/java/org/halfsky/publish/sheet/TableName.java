package org.halfsky.publish.sheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The name of a table in its workbook: typed into the name box it selects the table, head and body. */
final class TableName {

    private TableName() {}

    /**
     * Gives a table its name.
     *
     * @throws IllegalArgumentException if the name is not one that programs take, or another table has it
     */
    static void give(XSSFSheet sheet, String name, Placed placed) {
        CellRangeAddress cells = new CellRangeAddress(placed.headRow(), placed.lastRow(), 0, placed.columns() - 1);
        XSSFName given = sheet.getWorkbook().createName();
        given.setNameName(name);
        given.setRefersToFormula(cells.formatAsString(sheet.getSheetName(), true));
    }
}
