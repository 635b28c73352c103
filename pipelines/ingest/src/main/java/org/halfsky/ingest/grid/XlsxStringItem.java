package org.halfsky.ingest.grid;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Strings as the parts of an xlsx write them: in runs, some raised or crossed out, with phonetic hints that are not displayed. */
final class XlsxStringItem {
    private XlsxStringItem() {}

    /** Reads up to the end of the element that was just opened ({@code si} or {@code is}). */
    static DisplayedText read(XMLStreamReader at) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean struckOut = false;
        boolean raised = false;
        int depth = 1;
        while (depth > 0) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (at.getLocalName()) {
                    case "t" -> {
                        String run = at.getElementText();
                        text.append(raised ? DisplayedText.raise(run) : run);
                        depth--;
                    }
                    case "r" -> raised = false;
                    case "vertAlign" -> raised = "superscript".equals(Xml.attribute(at, "val"));
                    case "strike" -> struckOut |= Xml.attribute(at, "val") == null || Xml.isTrue(at, "val");
                    case "rPh", "phoneticPr" -> {
                        Xml.skip(at);
                        depth--;
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return new DisplayedText(unescaped(text.toString()), struckOut);
    }

    /** Characters that XML cannot hold are written {@code _x000D_}. */
    static String unescaped(String written) {
        int at = written.indexOf("_x");
        if (at < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        int from = 0;
        while (at >= 0) {
            int code = at + 6 < written.length() && written.charAt(at + 6) == '_' ? hex(written, at + 2) : -1;
            if (code >= 0) {
                text.append(written, from, at).append((char) code);
                from = at + 7;
            }
            at = written.indexOf("_x", Math.max(from, at + 1));
        }
        return text.append(written.substring(from)).toString();
    }

    private static int hex(String written, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(written.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
