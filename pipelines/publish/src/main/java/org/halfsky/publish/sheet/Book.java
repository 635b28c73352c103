package org.halfsky.publish.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making. The same content gives the same bytes. */
public final class Book implements AutoCloseable {

    private static final String SMALL_SONG = "&\"宋体,常规\"&9 ";
    private static final int LONGEST_MARGIN_TEXT = 100;
    private static final double HEADER_MARGIN_INCHES = 0.3;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);
    private final Imprint imprint;

    public Book(Imprint imprint) {
        this.imprint = imprint;
        imprint.stamp(workbook.getProperties());
    }

    /** A new sheet behind those there are. */
    public Page page(String name, Paper paper) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(paper == Paper.LANDSCAPE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, Paper.SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, Paper.SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, Paper.TOP_MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, Paper.TOP_MARGIN_INCHES);
        sheet.setMargin(PageMargin.HEADER, HEADER_MARGIN_INCHES);
        sheet.setMargin(PageMargin.FOOTER, HEADER_MARGIN_INCHES);
        if (imprint.notice() != null) {
            sheet.getHeader().setCenter(SMALL_SONG + literal(imprint.notice()));
        }
        sheet.getFooter().setLeft(SMALL_SONG + literal(imprint.title()));
        sheet.getFooter().setRight(SMALL_SONG + "第 &P 页　共 &N 页");
        return new Page(sheet, styles, paper);
    }

    /** In headers and footers an ampersand begins a code; all of one together must stay below 255 characters. */
    private static String literal(String text) {
        String cut = text.length() <= LONGEST_MARGIN_TEXT ? text : text.substring(0, LONGEST_MARGIN_TEXT - 1) + "…";
        return cut.replace("&", "&&");
    }

    /** Writes it all. */
    public void write(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
            Files.write(file, StableZip.of(bytes.toByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
