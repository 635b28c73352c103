package org.halfsky.publish.report;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Draws a table: its title and unit above, the head repeated on every page, no row cut in two. */
final class ManuscriptTable {

    private final ReportTable table;
    private final int pageWidth;

    /** @param pageWidth in twentieths of a point */
    ManuscriptTable(ReportTable table, int pageWidth) {
        this.table = table;
        this.pageWidth = pageWidth;
    }

    void draw(XWPFDocument document) {
        caption(table.title(), ParagraphAlignment.CENTER, document);
        if (!table.unit().isEmpty()) {
            caption(table.unit(), ParagraphAlignment.RIGHT, document);
        }
        XWPFTable drawn =
                document.createTable(1 + table.rows().size(), table.heads().size());
        drawn.setWidthType(TableWidthType.DXA);
        drawn.setWidth(pageWidth);
        drawn.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        widths(drawn);
        XWPFTableRow head = drawn.getRow(0);
        head.setRepeatHeader(true);
        fill(head, table.heads(), true);
        for (int at = 0; at < table.rows().size(); at++) {
            fill(drawn.getRow(at + 1), table.rows().get(at), false);
        }
        XWPFParagraph behind = document.createParagraph();
        behind.setStyle(ManuscriptStyles.CELL);
    }

    private static void caption(String text, ParagraphAlignment alignment, XWPFDocument document) {
        XWPFParagraph caption = document.createParagraph();
        caption.setStyle(ManuscriptStyles.CAPTION);
        caption.setAlignment(alignment);
        caption.setKeepNext(true);
        caption.createRun().setText(text);
    }

    private void widths(XWPFTable drawn) {
        CTTblGrid grid = drawn.getCTTbl().getTblGrid() == null
                ? drawn.getCTTbl().addNewTblGrid()
                : drawn.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column = 0; column < table.heads().size(); column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width(column)));
        }
    }

    private long width(int column) {
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        return (long) pageWidth * table.widths().get(column) / all;
    }

    private void fill(XWPFTableRow row, List<String> texts, boolean isHead) {
        row.setCantSplitRow(true);
        for (int column = 0; column < texts.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(String.valueOf(width(column)));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setStyle(ManuscriptStyles.CELL);
            paragraph.setAlignment(
                    column == table.names() && !isHead ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
            write(texts.get(column), isHead, paragraph.createRun());
        }
    }

    private static void write(String text, boolean isHead, XWPFRun run) {
        run.setBold(isHead);
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                run.addBreak();
            }
            run.setText(lines[at]);
        }
    }
}
