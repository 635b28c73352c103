package org.halfsky.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The shared strings of an xlsx workbook. */
final class XlsxStrings {
    private final List<DisplayedText> texts = new ArrayList<>();

    private XlsxStrings() {}

    /** @param part {@code null} where the workbook shares none */
    static XlsxStrings read(@Nullable InputStream part, Allowance allowance) throws IOException, XMLStreamException {
        XlsxStrings strings = new XlsxStrings();
        if (part != null) {
            try (part) {
                strings.readAll(Xml.reader(part), allowance);
            }
        }
        return strings;
    }

    private void readAll(XMLStreamReader at, Allowance allowance) throws XMLStreamException {
        while (at.hasNext()) {
            if (at.next() == XMLStreamConstants.START_ELEMENT
                    && at.getLocalName().equals("si")) {
                DisplayedText text = XlsxStringItem.read(at);
                // an empty one costs memory too
                allowance.takeCharacters(text.text().length() + 1);
                allowance.tick();
                texts.add(text);
            }
        }
    }

    /** @throws UnreadableWorkbookException if there is no string with this number */
    DisplayedText text(int number) {
        if (number < 0 || number >= texts.size()) {
            throw UnreadableWorkbookException.lostText();
        }
        return texts.get(number);
    }
}
