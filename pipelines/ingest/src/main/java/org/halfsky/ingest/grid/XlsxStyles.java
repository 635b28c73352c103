package org.halfsky.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.halfsky.ingest.display.NumberFormats;
import org.jspecify.annotations.Nullable;

/** The cell styles of an xlsx workbook, by the number that cells name. */
final class XlsxStyles {
    private static final int MAX_STYLES = 65_535;

    private final NumberFormats formats;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<CellStyle> styles = new ArrayList<>();
    private final CellStyle none;

    private XlsxStyles(NumberFormats formats) {
        this.formats = formats;
        this.none = new CellStyle(formats.format(0, null), 0, false);
    }

    /** @param part {@code null} where the workbook has no styles */
    static XlsxStyles read(@Nullable InputStream part, NumberFormats formats) throws IOException, XMLStreamException {
        XlsxStyles styles = new XlsxStyles(formats);
        if (part != null) {
            try (part) {
                styles.readAll(Xml.reader(part));
            }
        }
        return styles;
    }

    /** The style with a number; a plain one where there is none. */
    CellStyle style(int number) {
        return number >= 0 && number < styles.size() ? styles.get(number) : none;
    }

    private void readAll(XMLStreamReader at) throws XMLStreamException {
        while (at.hasNext()) {
            if (at.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (at.getLocalName()) {
                case "numFmt" -> readFormat(at);
                case "fonts" -> readFonts(at);
                case "cellXfs" -> readStyles(at);
                case "cellStyleXfs", "fills", "borders", "dxfs", "tableStyles", "extLst" -> Xml.skip(at);
                default -> {}
            }
        }
    }

    private void readFormat(XMLStreamReader at) {
        String code = Xml.attribute(at, "formatCode");
        if (code != null && codes.size() < MAX_STYLES) {
            codes.put(Xml.integer(at, "numFmtId", -1), XlsxStringItem.unescaped(code));
        }
    }

    private void readFonts(XMLStreamReader at) throws XMLStreamException {
        boolean struckOut = false;
        while (!isEnd(at, at.next(), "fonts")) {
            if (at.isStartElement() && at.getLocalName().equals("font")) {
                struckOut = false;
            } else if (at.isStartElement() && at.getLocalName().equals("strike")) {
                struckOut = Xml.attribute(at, "val") == null || Xml.isTrue(at, "val");
            } else if (at.isEndElement() && at.getLocalName().equals("font") && struckFonts.size() < MAX_STYLES) {
                struckFonts.add(struckOut);
            }
        }
    }

    private void readStyles(XMLStreamReader at) throws XMLStreamException {
        int format = 0;
        int font = 0;
        int indent = 0;
        while (!isEnd(at, at.next(), "cellXfs")) {
            if (at.isStartElement() && at.getLocalName().equals("xf")) {
                format = Xml.integer(at, "numFmtId", 0);
                font = Xml.integer(at, "fontId", 0);
                indent = 0;
            } else if (at.isStartElement() && at.getLocalName().equals("alignment")) {
                indent = Math.max(0, Xml.integer(at, "indent", 0));
            } else if (at.isEndElement() && at.getLocalName().equals("xf") && styles.size() < MAX_STYLES) {
                boolean struckOut = font >= 0 && font < struckFonts.size() && struckFonts.get(font);
                styles.add(new CellStyle(formats.format(format, codes.get(format)), indent, struckOut));
            }
        }
    }

    private static boolean isEnd(XMLStreamReader at, int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals(element);
    }
}
