package org.halfsky.ingest.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.grid.Merge;

/** Every kind of file that is read, written by POI or by hand, so that what it should read as is known. */
enum BookFile {
    XLSX("xlsx"),
    XLSX_STRICT("xlsx"),
    XLS("xls"),
    CSV_WITH_MARK("csv"),
    CSV_GB18030("csv"),
    TSV("tsv"),
    HTML_NAMED_XLS("xls"),
    XML_2003_NAMED_XLS("xls"),
    ODS("ods");

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String extension;

    BookFile(String extension) {
        this.extension = extension;
    }

    /** Whether such a file has named sheets, hidden things, and more than one sheet. */
    boolean isWorkbook() {
        return switch (this) {
            case XLSX, XLSX_STRICT, XLS, XML_2003_NAMED_XLS, ODS -> true;
            case CSV_WITH_MARK, CSV_GB18030, TSV, HTML_NAMED_XLS -> false;
        };
    }

    String extension() {
        return extension;
    }

    /** Writes the sheets; a kind without named sheets takes the one sheet there is. */
    Path write(Path file, List<Grid> grids) {
        try {
            return switch (this) {
                case XLSX -> poi(file, new XSSFWorkbook(), grids);
                case XLS -> poi(file, new HSSFWorkbook(), grids);
                case XLSX_STRICT -> zip(file, StrictMarkup.parts(grids));
                case ODS -> zip(file, OdsMarkup.parts(grids));
                case CSV_WITH_MARK -> Files.writeString(file, "\uFEFF" + separated(grids.get(0), ","));
                case CSV_GB18030 -> Files.writeString(file, separated(grids.get(0), ","), GB18030);
                case TSV -> Files.writeString(file, separated(grids.get(0), "\t"));
                case HTML_NAMED_XLS -> Files.writeString(file, Markup.html(grids.get(0)), GB18030);
                case XML_2003_NAMED_XLS -> Files.writeString(file, Xml2003Markup.of(grids));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path poi(Path file, Workbook workbook, List<Grid> grids) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < grids.size(); i++) {
                fill(workbook.createSheet(grids.get(i).name()), grids.get(i));
                workbook.setSheetHidden(i, grids.get(i).hidden());
            }
            workbook.write(out);
            return file;
        }
    }

    private static void fill(Sheet sheet, Grid grid) {
        for (GridCell cell : grid.cells()) {
            Row row = sheet.getRow(cell.row()) == null ? sheet.createRow(cell.row()) : sheet.getRow(cell.row());
            Cell made = row.createCell(cell.column());
            BigDecimal number = cell.number();
            if (number == null) {
                made.setCellValue(cell.text());
            } else {
                made.setCellValue(number.doubleValue());
            }
        }
        for (Merge merge : grid.merges()) {
            sheet.addMergedRegion(
                    new CellRangeAddress(merge.firstRow(), merge.lastRow(), merge.firstColumn(), merge.lastColumn()));
        }
        for (int row = 0; row < grid.rowCount(); row++) {
            if (grid.isRowHidden(row)) {
                (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).setZeroHeight(true);
            }
        }
        for (int column = 0; column < grid.columnCount(); column++) {
            sheet.setColumnHidden(column, grid.isColumnHidden(column));
        }
    }

    private static String separated(Grid grid, String separator) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < grid.rowCount(); row++) {
            for (int column = 0; column < grid.columnCount(); column++) {
                GridCell cell = grid.cell(row, column);
                text.append(column == 0 ? "" : separator).append(cell == null ? "" : quoted(cell.text(), separator));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String text, String separator) {
        boolean plain = !text.contains(separator) && !text.contains("\"") && !text.contains("\n");
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
