package org.halfsky.publish.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.CodePageUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.publish.sheet.StableZip;

/** Writes a workbook so that the same content gives the same bytes. */
public final class FormFile {

    private static final String AUTHOR = "统计局";

    private FormFile() {}

    /** @param made the day the file says it was made */
    public static void write(Workbook workbook, LocalDate made, Path file) {
        try {
            Files.write(file, bytes(workbook, made));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What {@link #write} would write. */
    public static byte[] bytes(Workbook workbook, LocalDate made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (workbook instanceof XSSFWorkbook xlsx) {
            describe(xlsx.getProperties(), made);
            xlsx.write(bytes);
            return StableZip.of(bytes.toByteArray());
        }
        if (workbook instanceof HSSFWorkbook xls) {
            describe(xls, made);
        }
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static void describe(HSSFWorkbook workbook, LocalDate made) {
        workbook.createInformationProperties();
        SummaryInformation summary = workbook.getSummaryInformation();
        summary.getFirstSection().setCodepage(CodePageUtil.CP_UTF8);
        summary.setCreateDateTime(day(made));
        summary.setAuthor(AUTHOR);
        workbook.getDocumentSummaryInformation().getSections().forEach(each -> each.setCodepage(CodePageUtil.CP_UTF8));
    }

    private static void describe(POIXMLProperties properties, LocalDate made) {
        properties.getCoreProperties().setCreated(Optional.of(day(made)));
        properties.getCoreProperties().setModified(Optional.of(day(made)));
        properties.getCoreProperties().setCreator(AUTHOR);
    }

    private static Date day(LocalDate made) {
        return Date.from(made.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
