package org.halfsky.ingest.grid;

import java.math.BigDecimal;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.halfsky.ingest.display.StoredNumber;
import org.jspecify.annotations.Nullable;

/** Reads one {@code Worksheet} of an XML workbook of 2003. */
final class Xml2003Sheet {
    private final XMLStreamReader at;
    private final Xml2003Styles styles;
    private final Allowance allowance;
    private final GridBuilder grid;
    private int row = -1;
    private int column = -1;
    private int nextDefinition;

    Xml2003Sheet(XMLStreamReader at, Xml2003Styles styles, Allowance allowance) {
        this.at = at;
        this.styles = styles;
        this.allowance = allowance;
        String name = Xml.attribute(at, "Name");
        this.grid = new GridBuilder(name == null ? "" : name);
    }

    /** Reads up to the end of the sheet. */
    Grid read() throws XMLStreamException {
        while (!(at.next() == XMLStreamConstants.END_ELEMENT
                && at.getLocalName().equals("Worksheet"))) {
            if (!at.isStartElement()) {
                continue;
            }
            allowance.tick();
            switch (at.getLocalName()) {
                case "Column" -> startColumn();
                case "Row" -> startRow();
                case "Cell" -> readCell();
                case "Visible" -> hideUnless(at.getElementText());
                default -> {}
            }
        }
        return grid.build();
    }

    private void hideUnless(String visibility) {
        if (visibility.contains("Hidden")) {
            grid.hide();
        }
    }

    private void startColumn() {
        int first = SheetPlace.checkedColumn(Xml.integer(at, "Index", nextDefinition + 1) - 1);
        int last = SheetPlace.checkedColumn(first + Math.max(0, Xml.integer(at, "Span", 0)));
        if (Xml.isTrue(at, "Hidden") || isZero("Width")) {
            grid.hideColumns(first, last);
        }
        nextDefinition = last + 1;
    }

    private void startRow() {
        row = SheetPlace.checkedRow(Xml.integer(at, "Index", row + 2) - 1);
        int last = SheetPlace.checkedRow(row + Math.max(0, Xml.integer(at, "Span", 0)));
        column = -1;
        if (Xml.isTrue(at, "Hidden") || isZero("Height")) {
            for (int hidden = row; hidden <= last; hidden++) {
                grid.hideRow(hidden);
            }
        }
        row = Math.max(row, last);
    }

    private boolean isZero(String measure) {
        String written = Xml.attribute(at, measure);
        return written != null
                && StoredNumber.parse(written)
                        .filter(size -> size.signum() == 0)
                        .isPresent();
    }

    private void readCell() throws XMLStreamException {
        column = SheetPlace.checkedColumn(Xml.integer(at, "Index", column + 2) - 1);
        int across = Math.max(0, Xml.integer(at, "MergeAcross", 0));
        int down = Math.max(0, Xml.integer(at, "MergeDown", 0));
        int place = column;
        CellStyle style = styles.style(Xml.attribute(at, "StyleID"));
        boolean formula = Xml.attribute(at, "Formula") != null;
        if (across > 0 || down > 0) {
            int lastRow = Math.min(SheetPlace.ROWS - 1, SheetPlace.checkedRow(row) + Math.min(down, SheetPlace.ROWS));
            column = SheetPlace.checkedColumn(column + Math.min(across, SheetPlace.COLUMNS));
            grid.merge(new Merge(row, place, lastRow, column));
        }
        boolean filled = false;
        while (!(at.next() == XMLStreamConstants.END_ELEMENT
                && at.getLocalName().equals("Cell"))) {
            if (at.isStartElement() && at.getLocalName().equals("Data")) {
                filled = true;
                add(place, style, formula, String.valueOf(Xml.attribute(at, "Type")));
            } else if (at.isStartElement() && at.getLocalName().equals("Comment")) {
                Xml.skip(at);
            }
        }
        if (formula && !filled) {
            add(cell(place, GridCell.FORMULA_WITHOUT_RESULT, GridCell.Kind.ERROR, null, style, true));
        }
    }

    private void add(int place, CellStyle style, boolean formula, String type) throws XMLStreamException {
        String written = written();
        Optional<BigDecimal> number = switch (type) {
            case "Number" -> StoredNumber.parse(written.strip());
            case "DateTime" -> IsoDay.serial(written.strip());
            default -> Optional.empty();
        };
        if (number.isPresent()) {
            boolean date = style.format().isDate() || type.equals("DateTime");
            GridCell.Kind kind = date ? GridCell.Kind.DATE : GridCell.Kind.NUMBER;
            String shown =
                    date && !style.format().isDate() ? written : style.format().show(number.get());
            add(cell(place, shown, kind, number.get(), style, formula));
        } else if (type.equals("Boolean")) {
            String shown = written.strip().equals("1") ? "TRUE" : "FALSE";
            add(cell(place, shown, GridCell.Kind.BOOLEAN, null, style, formula));
        } else {
            GridCell.Kind kind = type.equals("Error") ? GridCell.Kind.ERROR : GridCell.Kind.TEXT;
            add(cell(place, written, kind, null, style, formula));
        }
    }

    private GridCell cell(
            int place, String text, GridCell.Kind kind, @Nullable BigDecimal number, CellStyle style, boolean formula) {
        return new GridCell(
                SheetPlace.checkedRow(row),
                place,
                text,
                kind,
                number,
                style.format().code(),
                formula,
                style.indent(),
                style.struckOut());
    }

    private void add(GridCell cell) {
        if (!cell.text().isBlank()) {
            allowance.takeCell(cell.text());
            grid.add(cell);
        }
    }

    /** The words up to the end of the element {@code Data}, which may hold tags of a web page; raised digits as {@code ¹²³}. */
    private String written() throws XMLStreamException {
        StringBuilder written = new StringBuilder();
        int raised = 0;
        while (true) {
            int event = at.next();
            if (event == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals("Data")) {
                return written.toString();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && at.getLocalName().equals("Sup")) {
                raised++;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && at.getLocalName().equals("Sup")) {
                raised--;
            } else if (at.hasText()) {
                written.append(raised > 0 ? DisplayedText.raise(at.getText()) : at.getText());
            }
        }
    }
}
