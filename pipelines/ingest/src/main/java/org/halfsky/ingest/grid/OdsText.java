package org.halfsky.ingest.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Collects the paragraphs of one OpenDocument cell as displayed, without its comment. */
final class OdsText {
    private static final int LONGEST_BLANK = 1000;

    private final XMLStreamReader at;
    private final OdsStyles styles;
    private final StringBuilder text = new StringBuilder();

    /** For each open element whether its words are raised. */
    private final Deque<Boolean> raised = new ArrayDeque<>();

    private int paragraphs;
    private boolean struckOut;

    private OdsText(XMLStreamReader at, OdsStyles styles) {
        this.at = at;
        this.styles = styles;
    }

    /** Reads up to the end of the cell that was just opened. */
    static DisplayedText read(XMLStreamReader at, OdsStyles styles) throws XMLStreamException {
        return new OdsText(at, styles).read();
    }

    private DisplayedText read() throws XMLStreamException {
        raised.push(false);
        while (!raised.isEmpty()) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                raised.pop();
            } else if (event == XMLStreamConstants.CHARACTERS && raised.size() > 1) {
                text.append(Boolean.TRUE.equals(raised.peek()) ? DisplayedText.raise(at.getText()) : at.getText());
            }
        }
        return new DisplayedText(text.toString(), struckOut);
    }

    private void open() throws XMLStreamException {
        @Nullable String style = Xml.attribute(at, "style-name");
        switch (at.getLocalName()) {
            case "annotation", "table", "frame" -> {
                Xml.skip(at);
                return;
            }
            case "p" -> text.append(paragraphs++ == 0 ? "" : "\n");
            case "s" -> text.append(" ".repeat(Math.min(LONGEST_BLANK, Math.max(1, Xml.integer(at, "c", 1)))));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            default -> {}
        }
        struckOut |= styles.isStruckOut(style);
        raised.push(Boolean.TRUE.equals(raised.peek()) || styles.isRaised(style));
    }
}
