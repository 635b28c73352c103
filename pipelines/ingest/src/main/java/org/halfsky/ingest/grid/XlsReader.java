package org.halfsky.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Reads xls of Excel 97 to 2003 record by record: no more of the workbook is in memory than its strings and the grids themselves. */
final class XlsReader {
    static final String TOO_OLD = "这是 Excel 95 或更早版本的工作簿，无法直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送";

    private XlsReader() {}

    /** @param root the folder of the compound file that holds the stream {@code Workbook} */
    static GridBook read(DirectoryNode root, Allowance allowance) throws IOException {
        try (InputStream stream = root.createDocumentInputStream(streamName(root))) {
            return read(stream, allowance);
        } catch (EncryptedDocumentException e) {
            throw UnreadableWorkbookException.passwordProtected(e);
        }
    }

    private static String streamName(DirectoryNode root) {
        return root.getEntryNames().stream()
                .filter(name -> name.equalsIgnoreCase("Workbook"))
                .findFirst()
                .orElseThrow();
    }

    private static GridBook read(InputStream stream, Allowance allowance) {
        RecordFactoryInputStream records = new RecordFactoryInputStream(stream, false);
        XlsBook book = new XlsBook(allowance);
        for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            allowance.tick();
            book.take(record);
        }
        return new GridBook(Format.XLS, book.grids());
    }
}
