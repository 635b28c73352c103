package org.halfsky.ingest.grid;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Pull reading of XML (by Woodstox: a third faster than the one in the JDK) that fetches nothing, knows no entities but XML's own, and looks at local names only. */
final class Xml {
    /** A cell of Excel holds 32,767 characters. */
    private static final int LONGEST_TEXT = 1 << 20;

    private static final int DEEPEST = 200;
    private static final XMLInputFactory FACTORY = safeFactory();

    private Xml() {}

    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        return factory;
    }

    static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(bytes);
    }

    static XMLStreamReader reader(Reader text) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(text);
    }

    /** An attribute by its local name, whatever its prefix. */
    static @Nullable String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether an attribute says yes in one of XML's ways. */
    static boolean isTrue(XMLStreamReader at, String name) {
        String value = attribute(at, name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** A whole number; the fallback where the attribute is not there or no such number. */
    static int integer(XMLStreamReader at, String name, int fallback) {
        String value = attribute(at, name);
        if (value == null) {
            return fallback;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** Steps over the element that was just opened, with all that it holds. */
    static void skip(XMLStreamReader at) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
