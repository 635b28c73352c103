package org.halfsky.publish.receipt;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** New styles that begin as copies. */
final class StyleCopies {

    private StyleCopies() {}

    /**
     * A style of its own that looks the same. Where POI clones a style within an {@code .xlsx}, it writes over the last named style of
     * the workbook, so this does not ask it to.
     */
    static CellStyle of(CellStyle style, Workbook workbook) {
        if (style instanceof XSSFCellStyle original && workbook instanceof XSSFWorkbook book) {
            StylesTable styles = book.getStylesSource();
            int count = styles.putCellXf((CTXf) original.getCoreXf().copy());
            return styles.getStyleAt(count - 1);
        }
        CellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        return copy;
    }
}
