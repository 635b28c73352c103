package org.halfsky.ingest.grid;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.halfsky.ingest.display.NumberFormats;
import org.jspecify.annotations.Nullable;

/** The styles of an XML workbook of 2003, by their names. */
final class Xml2003Styles {
    private static final Map<String, String> NAMED_FORMATS = Map.ofEntries(
            Map.entry("General Number", "General"),
            Map.entry("General Date", "yyyy/m/d h:mm"),
            Map.entry("Long Date", "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry("Medium Date", "d-mmm-yy"),
            Map.entry("Short Date", "yyyy/m/d"),
            Map.entry("Long Time", "h:mm:ss"),
            Map.entry("Medium Time", "h:mm AM/PM"),
            Map.entry("Short Time", "h:mm"),
            Map.entry("Fixed", "0.00"),
            Map.entry("Standard", "#,##0.00"),
            Map.entry("Percent", "0.00%"),
            Map.entry("Scientific", "0.00E+00"));

    private final NumberFormats formats;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private final CellStyle none;

    Xml2003Styles(NumberFormats formats) {
        this.formats = formats;
        this.none = new CellStyle(formats.format(GridCell.GENERAL), 0, false);
    }

    /** Reads up to the end of the element {@code Styles}. */
    void read(XMLStreamReader at) throws XMLStreamException {
        String name = "";
        CellStyle style = none;
        while (!(at.next() == XMLStreamConstants.END_ELEMENT
                && at.getLocalName().equals("Styles"))) {
            if (at.isStartElement()) {
                switch (at.getLocalName()) {
                    case "Style" -> {
                        name = String.valueOf(Xml.attribute(at, "ID"));
                        style = style(Xml.attribute(at, "Parent"));
                    }
                    case "NumberFormat" -> style = withFormat(style, Xml.attribute(at, "Format"));
                    case "Alignment" ->
                        style = new CellStyle(style.format(), Xml.integer(at, "Indent", 0), style.struckOut());
                    case "Font" ->
                        style = new CellStyle(style.format(), style.indent(), Xml.isTrue(at, "StrikeThrough"));
                    default -> {}
                }
            } else if (at.isEndElement() && at.getLocalName().equals("Style")) {
                styles.put(name, style);
            }
        }
    }

    private CellStyle withFormat(CellStyle style, @Nullable String code) {
        String known = code == null ? GridCell.GENERAL : NAMED_FORMATS.getOrDefault(code, code);
        return new CellStyle(formats.format(known), style.indent(), style.struckOut());
    }

    /** @param name {@code null} where the cell names none */
    CellStyle style(@Nullable String name) {
        return styles.getOrDefault(name == null ? "Default" : name, none);
    }
}
