package org.halfsky.publish.receipt;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.model.Answer;

/** A workbook made for a receipt where the sender's own cannot be copied, dated by the receipt and never by the clock. */
final class NewWorkbook {

    private NewWorkbook() {}

    static XSSFWorkbook of(Answer answer) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Date received = Date.from(answer.submission().receivedAt().toInstant());
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(received));
        return workbook;
    }
}
