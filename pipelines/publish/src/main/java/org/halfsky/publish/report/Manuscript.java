package org.halfsky.publish.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.halfsky.publish.sheet.Imprint;
import org.halfsky.publish.sheet.StableZip;

/** A report in the making, in the looks of an office: A4, body in 仿宋, heads in 黑体 and 楷体. The same content gives the same bytes. */
final class Manuscript implements AutoCloseable {

    private final XWPFDocument document = new XWPFDocument();
    private final Imprint imprint;
    private final ManuscriptPage page;

    Manuscript(Imprint imprint) {
        this.imprint = imprint;
        ManuscriptStyles.define(document);
        page = new ManuscriptPage(document, imprint.notice());
        imprint.stamp(document.getProperties());
    }

    void title(String text) {
        line(text, ManuscriptStyles.TITLE, ParagraphAlignment.CENTER);
    }

    void subtitle(String text) {
        line(text, ManuscriptStyles.SUBTITLE, ParagraphAlignment.CENTER);
    }

    void heading(String text) {
        line(text, ManuscriptStyles.HEADING, ParagraphAlignment.LEFT);
    }

    void subheading(String text) {
        line(text, ManuscriptStyles.SUBHEADING, ParagraphAlignment.LEFT);
    }

    void paragraph(String text) {
        line(text, ManuscriptStyles.BODY, ParagraphAlignment.BOTH);
    }

    private void line(String text, String style, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.setAlignment(alignment);
        paragraph.createRun().setText(text);
    }

    /** What follows stands on pages turned sideways. */
    void turnSideways() {
        page.turnSideways();
    }

    void table(ReportTable table) {
        new ManuscriptTable(table, page.textWidth()).draw(document);
    }

    void chart(ReportChart chart) {
        ManuscriptChart.draw(chart, document, imprint);
    }

    /** Writes it all. */
    void write(Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
            Files.write(file, StableZip.of(bytes.toByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
