package org.halfsky.ingest.grid;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.halfsky.ingest.display.StoredNumber;
import org.jspecify.annotations.Nullable;

/** Reads one table of an OpenDocument spreadsheet. Runs of equal cells and rows are stored once with a count. */
final class OdsSheet {
    private final XMLStreamReader at;
    private final OdsStyles styles;
    private final Allowance allowance;
    private final GridBuilder grid;
    private int row;
    private int rowRepeated;
    private int column;
    private int nextDefinition;

    OdsSheet(XMLStreamReader at, OdsStyles styles, Allowance allowance) {
        this.at = at;
        this.styles = styles;
        this.allowance = allowance;
        String name = Xml.attribute(at, "name");
        this.grid = new GridBuilder(name == null ? "" : name);
        if (styles.isHidden(Xml.attribute(at, "style-name"))) {
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
        String value = Xml.attribute(at, "value");
        boolean formula = Xml.attribute(at, "formula") != null;
        boolean struckOut = styles.isStruckOut(Xml.attribute(at, "style-name"));
        DisplayedText text = OdsText.read(at, styles);
        if (!text.text().isBlank()) {
            SheetPlace.checkedRow(row + rowRepeated - 1);
            SheetPlace.checkedColumn(column + columns - 1);
            BigDecimal number = value == null ? null : StoredNumber.parse(value).orElse(null);
            addAll(
                    columns,
                    new GridCell(
                            row,
                            column,
                            text.text(),
                            kind(type, text.text(), number, formula),
                            number,
                            type.equals("percentage") ? "0.00%" : GridCell.GENERAL,
                            formula,
                            0,
                            struckOut || text.struckOut()));
        }
        merge(across, down);
        column = Math.min(SheetPlace.COLUMNS, column + Math.min(columns, SheetPlace.COLUMNS));
    }

    private void merge(int across, int down) {
        if (across > 1 || down > 1) {
            int lastRow = row + Math.min(down, SheetPlace.ROWS) - 1;
            grid.merge(new Merge(row, column, lastRow, column + Math.min(across, SheetPlace.COLUMNS) - 1));
        }
    }

    private void addAll(int columns, GridCell first) {
        for (int down = 0; down < rowRepeated; down++) {
            for (int across = 0; across < columns; across++) {
                allowance.takeCell(first.text());
                grid.add(first.at(row + down, column + across));
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
}
