package org.halfsky.ingest.grid;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.halfsky.ingest.display.StoredNumber;
import org.jspecify.annotations.Nullable;

/** Reads one table of an OpenDocument spreadsheet. Runs of equal cells and rows are stored once with a count. */
final class OdsSheet {
    private static final int LONGEST_BLANK = 1000;

    private final XMLStreamReader at;
    private final Allowance allowance;
    private final GridBuilder grid;
    private int row;
    private int rowRepeated;
    private int column;
    private int nextDefinition;

    OdsSheet(XMLStreamReader at, boolean hidden, Allowance allowance) {
        this.at = at;
        this.allowance = allowance;
        String name = Xml.attribute(at, "name");
        this.grid = new GridBuilder(name == null ? "" : name);
        if (hidden) {
            grid.hide();
        }
    }

    /** Reads up to the end of the table. */
    Grid read() throws XMLStreamException {
        while (!(at.next() == XMLStreamConstants.END_ELEMENT
                && at.getLocalName().equals("table"))) {
            allowance.tick();
            if (at.isEndElement() && at.getLocalName().equals("table-row")) {
                row += rowRepeated;
            } else if (at.isStartElement()) {
                switch (at.getLocalName()) {
                    case "table-column" -> takeColumn();
                    case "table-row" -> startRow();
                    case "table-cell" -> readCell();
                    case "covered-table-cell" -> {
                        column += repeated("number-columns-repeated");
                        Xml.skip(at);
                    }
                    case "shapes", "forms", "named-expressions" -> Xml.skip(at);
                    default -> {}
                }
            }
        }
        return grid.build();
    }

    private int repeated(String attribute) {
        return Math.max(1, Xml.integer(at, attribute, 1));
    }

    private boolean isCollapsed() {
        String visibility = Xml.attribute(at, "visibility");
        return visibility != null && !visibility.equals("visible");
    }

    private void takeColumn() {
        int last = Math.min(
                        SheetPlace.COLUMNS,
                        nextDefinition + Math.min(SheetPlace.COLUMNS, repeated("number-columns-repeated")))
                - 1;
        if (isCollapsed() && nextDefinition <= last) {
            grid.hideColumns(nextDefinition, last);
        }
        nextDefinition = last + 1;
    }

    private void startRow() {
        column = 0;
        rowRepeated = Math.min(SheetPlace.ROWS, repeated("number-rows-repeated"));
        if (isCollapsed()) {
            for (int hidden = row; hidden < Math.min(SheetPlace.ROWS, row + rowRepeated); hidden++) {
                grid.hideRow(hidden);
            }
        }
    }

    private void readCell() throws XMLStreamException {
        int columns = repeated("number-columns-repeated");
        int across = repeated("number-columns-spanned");
        int down = repeated("number-rows-spanned");
        String type = String.valueOf(Xml.attribute(at, "value-type"));
        String error = Xml.attribute(at, "formula") == null ? null : "formula";
        String value = Xml.attribute(at, "value");
        String text = text();
        if (!text.isBlank()) {
            SheetPlace.checkedRow(row + rowRepeated - 1);
            SheetPlace.checkedColumn(column + columns - 1);
            addAll(columns, text, type, value, error != null);
        }
        if (across > 1 || down > 1) {
            grid.merge(new Merge(
                    row,
                    column,
                    row + Math.min(down, SheetPlace.ROWS) - 1,
                    column + Math.min(across, SheetPlace.COLUMNS) - 1));
        }
        column = Math.min(SheetPlace.COLUMNS, column + Math.min(columns, SheetPlace.COLUMNS));
    }

    private void addAll(int columns, String text, String type, @Nullable String value, boolean formula) {
        for (int down = 0; down < rowRepeated; down++) {
            for (int across = 0; across < columns; across++) {
                allowance.takeCell(text);
                BigDecimal number =
                        value == null ? null : StoredNumber.parse(value).orElse(null);
                grid.add(new GridCell(
                        row + down,
                        column + across,
                        text,
                        kind(type, text, number, formula),
                        number,
                        type.equals("percentage") ? "0.00%" : GridCell.GENERAL,
                        formula,
                        0,
                        false));
            }
        }
    }

    private static GridCell.Kind kind(String type, String text, @Nullable BigDecimal number, boolean formula) {
        return switch (type) {
            case "float", "percentage", "currency" -> number == null ? GridCell.Kind.TEXT : GridCell.Kind.NUMBER;
            case "date", "time" -> GridCell.Kind.DATE;
            case "boolean" -> GridCell.Kind.BOOLEAN;
            default ->
                formula && (text.startsWith("#") || text.startsWith("Err:")) ? GridCell.Kind.ERROR : GridCell.Kind.TEXT;
        };
    }

    /** The paragraphs of the cell that was just opened, without its comment. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        int depth = 1;
        while (depth > 0) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (at.getLocalName()) {
                    case "annotation", "table" -> Xml.skip(at);
                    case "p" -> {
                        text.append(paragraphs++ == 0 ? "" : "\n");
                        depth++;
                    }
                    case "s" -> {
                        text.append(" ".repeat(Math.min(LONGEST_BLANK, Math.max(1, Xml.integer(at, "c", 1)))));
                        depth++;
                    }
                    case "tab", "line-break" -> {
                        text.append(at.getLocalName().equals("tab") ? '\t' : '\n');
                        depth++;
                    }
                    default -> depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && depth > 1) {
                text.append(at.getText());
            }
        }
        return text.toString();
    }
}
