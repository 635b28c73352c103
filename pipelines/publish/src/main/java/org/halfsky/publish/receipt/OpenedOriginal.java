package org.halfsky.publish.receipt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.Answer;
import org.halfsky.model.SubmissionStatus;

/** The sender's own workbook, opened so that a copy of it can be marked. */
final class OpenedOriginal {

    /** beyond this the copy costs more memory than it is worth: the list of findings alone is given back */
    private static final long LARGEST_BYTES = 10L * 1024 * 1024;

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    private OpenedOriginal() {}

    /** Empty where the file is no workbook, or not at a reasonable price. */
    static Optional<Workbook> of(Answer answer, Path original) throws IOException {
        if (answer.status() == SubmissionStatus.UNREADABLE || Files.size(original) > LARGEST_BYTES) {
            return Optional.empty();
        }
        return open(Files.readAllBytes(original), answer);
    }

    private static Optional<Workbook> open(byte[] bytes, Answer answer) throws IOException {
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OOXML) {
            return Optional.of(Macros.removed(new XSSFWorkbook(new ByteArrayInputStream(bytes))));
        }
        if (magic == FileMagic.OLE2) {
            return Optional.of(new HSSFWorkbook(new ByteArrayInputStream(bytes)));
        }
        return magic == FileMagic.UNKNOWN
                ? TextTable.read(bytes).map(rows -> workbookOf(answer, rows))
                : Optional.empty();
    }

    private static Workbook workbookOf(Answer answer, List<List<String>> rows) {
        String file = answer.submission().file();
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        XSSFWorkbook workbook = NewWorkbook.of(answer);
        Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        for (int at = 0; at < Math.min(rows.size(), MOST_ROWS); at++) {
            Row row = sheet.createRow(at);
            List<String> cells = rows.get(at);
            for (int column = 0; column < Math.min(cells.size(), MOST_COLUMNS); column++) {
                if (!cells.get(column).isEmpty()) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            }
        }
        return workbook;
    }
}
