package org.halfsky.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads OpenDocument spreadsheets, which hold every cell as displayed. */
final class OdsReading {
    private OdsReading() {}

    static GridBook read(Parts parts, Allowance allowance) throws IOException {
        try (InputStream content = parts.open("content.xml")) {
            if (content == null || isEncrypted(parts)) {
                throw UnreadableWorkbookException.passwordProtected(null);
            }
            return new GridBook(Format.ODS, grids(Xml.reader(content), allowance));
        } catch (XMLStreamException e) {
            throw new UnreadableWorkbookException("这是 OpenDocument 电子表格（.ods），但内容已损坏，无法读取。请另存为 .xlsx 后重新报送", e);
        }
    }

    private static boolean isEncrypted(Parts parts) throws IOException, XMLStreamException {
        try (InputStream manifest = parts.open("META-INF/manifest.xml")) {
            if (manifest == null) {
                return false;
            }
            XMLStreamReader at = Xml.reader(manifest);
            while (at.hasNext()) {
                if (at.next() == XMLStreamConstants.START_ELEMENT
                        && at.getLocalName().equals("encryption-data")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static List<Grid> grids(XMLStreamReader at, Allowance allowance) throws XMLStreamException {
        OdsStyles styles = new OdsStyles();
        List<Grid> grids = new ArrayList<>();
        while (at.hasNext()) {
            if (at.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (at.getLocalName()) {
                case "tracked-changes" -> Xml.skip(at);
                case "table" -> {
                    grids.add(new OdsSheet(at, styles, allowance).read());
                    if (grids.size() > allowance.limits().maxSheets()) {
                        throw UnreadableWorkbookException.tooManySheets(grids.size(), allowance.limits());
                    }
                }
                default -> styles.take(at);
            }
        }
        return grids;
    }
}
