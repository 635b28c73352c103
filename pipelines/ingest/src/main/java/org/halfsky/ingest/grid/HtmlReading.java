package org.halfsky.ingest.grid;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a web page into one sheet, as a spreadsheet program does: table under table, a row for each line of words between them. */
final class HtmlReading {
    private static final int LONGEST = 8 << 20;
    private static final String BLOCKS = "div, p, h1, h2, h3, h4, h5, h6, li, pre, section, article";
    private static final String NOT_DISPLAYED = "script, style, head, title, noscript, template";
    private static final int DEEPEST = 200;

    private final GridBuilder grid;
    private final Allowance allowance;
    private final HtmlTable tables;
    private int nextRow;

    private HtmlReading(String sheet, Allowance allowance) {
        this.grid = new GridBuilder(sheet);
        this.allowance = allowance;
        this.tables = new HtmlTable(grid, allowance);
    }

    static GridBook read(String page, String sheet, Allowance allowance) {
        if (page.length() > LONGEST) {
            throw new UnreadableWorkbookException("这是网页格式的表格，内容过大。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送");
        }
        Document document = Jsoup.parse(page);
        allowance.lookAtClock();
        if (!document.select("frameset").isEmpty()) {
            throw new UnreadableWorkbookException("这是网页框架文件，数据在随附的文件夹中，单独报送无法读取。请用 Excel 打开，另存为 .xlsx 后重新报送");
        }
        HtmlReading reading = new HtmlReading(sheet, allowance);
        reading.walk(document.body(), 0);
        return new GridBook(Format.HTML, List.of(reading.grid.build()));
    }

    private void walk(Element element, int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableWorkbookException("网页内部嵌套过深，无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送");
        }
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                addLine(words.text());
            } else if (child instanceof Element inner) {
                walkInto(inner, depth);
            }
        }
    }

    private void walkInto(Element inner, int depth) {
        allowance.tick();
        boolean isTable = inner.normalName().equals("table");
        boolean holdsTable = inner.select("table").size() > (isTable ? 1 : 0);
        if (isTable && !holdsTable) {
            inner.select("caption").forEach(caption -> addLine(caption.text()));
            nextRow = tables.add(inner, nextRow);
        } else if (inner.is(NOT_DISPLAYED)) {
            return;
        } else if (holdsTable || inner.select(BLOCKS).size() > (inner.is(BLOCKS) ? 1 : 0)) {
            walk(inner, depth + 1);
        } else {
            addLine(inner.text());
        }
    }

    private void addLine(String words) {
        String line = words.replace('\u00A0', ' ').strip();
        if (!line.isEmpty()) {
            allowance.takeCell(line);
            grid.add(TypedNumber.cell(SheetPlace.checkedRow(nextRow++), 0, line));
        }
    }
}
