package org.halfsky.ingest.grid;

import java.math.BigDecimal;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.halfsky.ingest.display.StoredNumber;
import org.jspecify.annotations.Nullable;

/** Reads one worksheet part into a grid. */
final class XlsxSheet {
    private static final int MAX_MERGES = 100_000;

    private final GridBuilder grid;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final Allowance allowance;
    private boolean rowsHiddenByDefault;
    private int row = -1;
    private int column = -1;
    private int merges;

    XlsxSheet(GridBuilder grid, XlsxStrings strings, XlsxStyles styles, Allowance allowance) {
        this.grid = grid;
        this.strings = strings;
        this.styles = styles;
        this.allowance = allowance;
    }

    void read(XMLStreamReader at) throws XMLStreamException {
        while (at.hasNext()) {
            if (at.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            allowance.tick();
            switch (at.getLocalName()) {
                case "c" -> readCell(at);
                case "row" -> startRow(at);
                case "sheetFormatPr" -> rowsHiddenByDefault = Xml.isTrue(at, "zeroHeight");
                case "col" -> hideColumns(at);
                case "mergeCell" -> merge(at);
                case "extLst", "conditionalFormatting", "dataValidations" -> Xml.skip(at);
                default -> {}
            }
        }
    }

    private void startRow(XMLStreamReader at) {
        row = SheetPlace.checkedRow(Xml.integer(at, "r", row + 2) - 1);
        column = -1;
        String height = Xml.attribute(at, "ht");
        boolean flat = height != null && isZero(height);
        if (flat || Xml.isTrue(at, "hidden") || (rowsHiddenByDefault && height == null)) {
            grid.hideRow(row);
        }
    }

    private static boolean isZero(String measure) {
        return StoredNumber.parse(measure)
                .filter(number -> number.signum() == 0)
                .isPresent();
    }

    private void hideColumns(XMLStreamReader at) {
        String width = Xml.attribute(at, "width");
        if (Xml.isTrue(at, "hidden") || (width != null && isZero(width))) {
            int first = Math.max(1, Xml.integer(at, "min", 1));
            int last = Math.min(SheetPlace.COLUMNS, Xml.integer(at, "max", first));
            if (first <= last) {
                grid.hideColumns(first - 1, last - 1);
            }
        }
    }

    private void merge(XMLStreamReader at) {
        String range = Xml.attribute(at, "ref");
        if (range != null && ++merges <= MAX_MERGES) {
            SheetPlace.merge(range).ifPresent(grid::merge);
        }
    }

    private void readCell(XMLStreamReader at) throws XMLStreamException {
        String reference = null;
        String type = "n";
        int style = 0;
        for (int i = 0; i < at.getAttributeCount(); i++) {
            switch (at.getAttributeLocalName(i)) {
                case "r" -> reference = at.getAttributeValue(i);
                case "t" -> type = at.getAttributeValue(i);
                case "s" -> style = Xml.integer(at, "s", 0);
                default -> {}
            }
        }
        column = reference == null ? column + 1 : SheetPlace.column(reference);
        SheetPlace.checkedColumn(column);
        Content content = Content.read(at);
        if (content.written != null || content.formula) {
            GridCell cell = cell(type, styles.style(style), content);
            if (!cell.text().isBlank()) {
                allowance.takeCell(cell.text());
                grid.add(cell);
            }
        }
    }

    private GridCell cell(String type, CellStyle style, Content content) {
        String written = content.written == null ? "" : content.written;
        if (content.formula && written.isEmpty() && !type.equals("str")) {
            return cell(style, content, GridCell.FORMULA_WITHOUT_RESULT, GridCell.Kind.ERROR, null);
        }
        return switch (type) {
            case "s" -> shared(written, style, content);
            case "b" -> cell(style, content, written.equals("0") ? "FALSE" : "TRUE", GridCell.Kind.BOOLEAN, null);
            case "e" -> cell(style, content, written, GridCell.Kind.ERROR, null);
            case "inlineStr" -> cell(style, content, written, GridCell.Kind.TEXT, null);
            case "d" -> day(written.strip(), style, content);
            case "str" -> cell(style, content, XlsxStringItem.unescaped(written), GridCell.Kind.TEXT, null);
            default -> number(written, style, content);
        };
    }

    private GridCell shared(String written, CellStyle style, Content content) {
        int number = StoredNumber.parse(written).map(BigDecimal::intValue).orElse(-1);
        DisplayedText text = strings.text(number);
        content.struckOut |= text.struckOut();
        return cell(style, content, text.text(), GridCell.Kind.TEXT, null);
    }

    private GridCell day(String written, CellStyle style, Content content) {
        Optional<BigDecimal> number = IsoDay.serial(written);
        boolean shown = number.isPresent() && style.format().isDate();
        String text = shown ? style.format().show(number.get()) : written;
        return cell(style, content, text, GridCell.Kind.DATE, number.orElse(null));
    }

    private GridCell number(String written, CellStyle style, Content content) {
        Optional<BigDecimal> number = StoredNumber.parse(written.strip());
        if (number.isEmpty()) {
            return cell(style, content, written, GridCell.Kind.TEXT, null);
        }
        GridCell.Kind kind = style.format().isDate() ? GridCell.Kind.DATE : GridCell.Kind.NUMBER;
        return cell(style, content, style.format().show(number.get()), kind, number.get());
    }

    private GridCell cell(
            CellStyle style, Content content, String text, GridCell.Kind kind, @Nullable BigDecimal number) {
        return new GridCell(
                row,
                column,
                text,
                kind,
                number,
                style.format().code(),
                content.formula,
                style.indent(),
                style.struckOut() || content.struckOut);
    }

    /** What stands between the tags of one cell. */
    private static final class Content {
        private @Nullable String written;
        private boolean formula;
        private boolean struckOut;

        static Content read(XMLStreamReader at) throws XMLStreamException {
            Content content = new Content();
            while (at.next() != XMLStreamConstants.END_ELEMENT
                    || !at.getLocalName().equals("c")) {
                if (!at.isStartElement()) {
                    continue;
                }
                switch (at.getLocalName()) {
                    case "v" -> content.written = at.getElementText();
                    case "f" -> {
                        content.formula = true;
                        Xml.skip(at);
                    }
                    case "is" -> {
                        DisplayedText text = XlsxStringItem.read(at);
                        content.written = text.text();
                        content.struckOut = text.struckOut();
                    }
                    default -> {}
                }
            }
            return content;
        }
    }
}
