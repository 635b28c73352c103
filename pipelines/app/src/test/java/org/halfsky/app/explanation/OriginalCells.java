package org.halfsky.app.explanation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.halfsky.model.explanation.SourceCell;

/** The archived originals, read with POI's user model, which had no part in reading them the first time. */
final class OriginalCells {

    private final Map<String, Path> originals = new HashMap<>();
    private final Map<Path, Workbook> opened = new HashMap<>();
    private final DataFormatter formatter = new DataFormatter();

    OriginalCells(Path archive) throws IOException {
        try (Stream<Path> all = Files.walk(archive)) {
            for (Path each : all.toList()) {
                if (each.getFileName().toString().startsWith("original")) {
                    originals.put(String.valueOf(each.getName(each.getNameCount() - 2)), each);
                }
            }
        }
    }

    /** Whether POI can open the file at all: it is no CSV. */
    boolean isWorkbook(SourceCell source) {
        return !original(source).toString().endsWith(".csv");
    }

    /** What the cell shows. */
    String text(SourceCell source) throws IOException {
        CellReference at = new CellReference(source.at().cell());
        Cell cell = workbook(original(source))
                .getSheet(source.at().sheet())
                .getRow(at.getRow())
                .getCell(at.getCol());
        if (cell.getCellType() == CellType.FORMULA) {
            return cell.getCachedFormulaResultType() == CellType.NUMERIC
                    ? formatter.formatRawCellContents(
                            cell.getNumericCellValue(),
                            cell.getCellStyle().getDataFormat(),
                            cell.getCellStyle().getDataFormatString())
                    : cell.getStringCellValue().strip();
        }
        return formatter.formatCellValue(cell).strip();
    }

    private Path original(SourceCell source) {
        return Objects.requireNonNull(originals.get(source.submission()), source.submission());
    }

    private Workbook workbook(Path file) throws IOException {
        Workbook workbook = opened.get(file);
        if (workbook == null) {
            workbook = WorkbookFactory.create(file.toFile(), null, true);
            opened.put(file, workbook);
        }
        return workbook;
    }
}
