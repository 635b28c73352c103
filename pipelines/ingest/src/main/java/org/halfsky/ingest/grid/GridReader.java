package org.halfsky.ingest.grid;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.RecordFormatException;

/** Opens any file that may hold a table. What it is is decided by its content, never by its name. Safe for many threads. */
public final class GridReader {
    private final ReadingLimits limits;

    public GridReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads all sheets of a file.
     *
     * @param fileName as the sender called it; names the only sheet of a CSV
     * @throws UnreadableWorkbookException if the file is no table or more than the limits allow
     */
    public GridBook read(Path file, String fileName) {
        try {
            if (Files.size(file) > limits.maxBytes()) {
                throw new UnreadableWorkbookException("“" + fileName + "”太大，请拆分后重新报送");
            }
            try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                List<Grid> grids = new ArrayList<>();
                DataFormatter formatter = new DataFormatter(Locale.CHINA);
                for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                    grids.add(grid(workbook.getSheetAt(i), workbook.getSheetVisibility(i), formatter));
                }
                return new GridBook(workbook instanceof HSSFWorkbook ? Format.XLS : Format.XLSX, grids);
            }
        } catch (IOException | RecordFormatException | IllegalArgumentException e) {
            throw new UnreadableWorkbookException("“" + fileName + "”无法作为表格打开，请另存为 .xlsx 后重新报送", e);
        }
    }

    private static Grid grid(Sheet sheet, SheetVisibility visibility, DataFormatter formatter) {
        GridBuilder builder = new GridBuilder(sheet.getSheetName());
        if (visibility != SheetVisibility.VISIBLE) {
            builder.hide();
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            builder.merge(new Merge(
                    merged.getFirstRow(), merged.getFirstColumn(), merged.getLastRow(), merged.getLastColumn()));
        }
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                builder.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                builder.add(cell(cell, formatter));
                if (sheet.isColumnHidden(cell.getColumnIndex())) {
                    builder.hideColumns(cell.getColumnIndex(), cell.getColumnIndex());
                }
            }
        }
        return builder.build();
    }

    private static GridCell cell(Cell cell, DataFormatter formatter) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        boolean number = type == CellType.NUMERIC;
        formatter.setUseCachedValuesForFormulaCells(true);
        return new GridCell(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                formatter.formatCellValue(cell),
                kind(cell, type),
                number ? BigDecimal.valueOf(cell.getNumericCellValue()) : null,
                cell.getCellStyle().getDataFormatString(),
                formula,
                cell.getCellStyle().getIndention(),
                false);
    }

    private static GridCell.Kind kind(Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? GridCell.Kind.DATE : GridCell.Kind.NUMBER;
            case BOOLEAN -> GridCell.Kind.BOOLEAN;
            case ERROR -> GridCell.Kind.ERROR;
            case STRING, BLANK, FORMULA, _NONE -> GridCell.Kind.TEXT;
        };
    }
}
