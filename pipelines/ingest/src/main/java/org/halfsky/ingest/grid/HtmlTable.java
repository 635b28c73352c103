package org.halfsky.ingest.grid;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.ingest.display.NumberFormat;
import org.halfsky.ingest.display.NumberFormats;
import org.halfsky.ingest.display.StoredNumber;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Lays the tables of a web page out on a sheet: cells pushed right by those that span down from above. */
final class HtmlTable {
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)");
    private static final Pattern INDENT = Pattern.compile("(?i)mso-char-indent-count\\s*:\\s*(\\d{1,3})");
    private static final Pattern BLANKS_AT_BREAK = Pattern.compile(" *\n *");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> STRIKES = Set.of("s", "strike", "del");
    private static final int LONGEST_SPAN = 10_000;

    private final GridBuilder grid;
    private final Allowance allowance;
    private final NumberFormats formats = new NumberFormats(false);
    private int row;

    /** For each column the first row that no cell from above covers. */
    private int[] freeFrom = new int[64];

    HtmlTable(GridBuilder grid, Allowance allowance) {
        this.grid = grid;
        this.allowance = allowance;
    }

    /** @return the first row below the table */
    int add(Element table, int firstRow) {
        row = firstRow;
        Arrays.fill(freeFrom, firstRow);
        hideColumns(table);
        for (Element line : table.select("tr")) {
            SheetPlace.checkedRow(row);
            if (isHidden(line)) {
                grid.hideRow(row);
            }
            addRow(line);
            row++;
        }
        return row;
    }

    private void hideColumns(Element table) {
        int column = 0;
        for (Element definition : table.select("col")) {
            int last = Math.min(SheetPlace.COLUMNS, column + span(definition, "span")) - 1;
            if (isHidden(definition) && column <= last) {
                grid.hideColumns(column, last);
            }
            column = last + 1;
        }
    }

    private void addRow(Element line) {
        int column = 0;
        for (Element cell : line.children()) {
            if (!CELLS.contains(cell.normalName())) {
                continue;
            }
            allowance.tick();
            while (column < freeFrom.length && freeFrom[column] > row) {
                column++;
            }
            int width = span(cell, "colspan");
            int height = span(cell, "rowspan");
            SheetPlace.checkedColumn(column + width - 1);
            cover(column, width, row + height);
            if (width > 1 || height > 1) {
                grid.merge(new Merge(row, column, row + height - 1, column + width - 1));
            }
            addCell(cell, column);
            column += width;
        }
    }

    private void cover(int column, int width, int untilRow) {
        if (column + width > freeFrom.length) {
            freeFrom = Arrays.copyOf(freeFrom, Math.max(freeFrom.length * 2, column + width));
        }
        Arrays.fill(freeFrom, column, column + width, untilRow);
    }

    private void addCell(Element cell, int column) {
        String text = text(cell);
        if (text.isBlank()) {
            return;
        }
        allowance.takeCell(text);
        if (isHidden(cell)) {
            grid.hideColumns(column, column);
        }
        Matcher indent = INDENT.matcher(cell.attr("style"));
        GridCell typed = typed(cell, column, text);
        grid.add(new GridCell(
                row,
                column,
                typed.text(),
                typed.kind(),
                typed.number(),
                typed.numberFormat(),
                cell.hasAttr("x:fmla"),
                indent.find() ? Integer.parseInt(indent.group(1)) : 0,
                isStruckOut(cell)));
    }

    /** Excel leaves the stored number in {@code x:num}, LibreOffice in {@code sdval} with the format behind two semicolons. */
    private GridCell typed(Element cell, int column, String text) {
        String[] format = cell.attr("sdnum").split(";", 3);
        NumberFormat known = formats.format(format.length < 3 ? GridCell.GENERAL : format[2]);
        Optional<BigDecimal> stored = StoredNumber.parse(cell.attr("x:num").strip())
                .or(() -> StoredNumber.parse(cell.attr("sdval").strip()));
        if (stored.isEmpty() || text.startsWith("#")) {
            return TypedNumber.cell(row, column, text);
        }
        GridCell.Kind kind = known.isDate() ? GridCell.Kind.DATE : GridCell.Kind.NUMBER;
        return new GridCell(row, column, text, kind, stored.get(), known.code(), false, 0, false);
    }

    private static boolean isStruckOut(Element cell) {
        return STRIKES.contains(cell.normalName()) || cell.children().stream().anyMatch(HtmlTable::isStruckOut);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private static int span(Element element, String attribute) {
        try {
            return Math.max(
                    1,
                    Math.min(
                            LONGEST_SPAN,
                            Integer.parseInt(element.attr(attribute).strip())));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse((node, depth) -> append(text, node), cell);
        String joined = text.toString().replace('\u00A0', ' ').strip();
        return joined.indexOf('\n') < 0
                ? joined
                : BLANKS_AT_BREAK.matcher(joined).replaceAll("\n");
    }

    private static void append(StringBuilder text, Node node) {
        if (node instanceof TextNode words) {
            Node parent = words.parent();
            boolean raised = parent != null && parent.normalName().equals("sup");
            String run = words.text();
            text.append(raised ? DisplayedText.raise(run) : run);
        } else if (node.normalName().equals("br") || (node.normalName().equals("p") && !text.isEmpty())) {
            text.append('\n');
        }
    }
}
