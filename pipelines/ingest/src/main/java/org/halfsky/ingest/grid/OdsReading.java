package org.halfsky.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<String> hiddenStyles = new HashSet<>();
        String style = "";
        List<Grid> grids = new ArrayList<>();
        while (at.hasNext()) {
            if (at.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (at.getLocalName()) {
                case "style" -> style = String.valueOf(Xml.attribute(at, "name"));
                case "table-properties" -> {
                    if ("false".equals(Xml.attribute(at, "display"))) {
                        hiddenStyles.add(style);
                    }
                }
                case "table" -> {
                    boolean hidden = hiddenStyles.contains(String.valueOf(Xml.attribute(at, "style-name")));
                    grids.add(new OdsSheet(at, hidden, allowance).read());
                    if (grids.size() > allowance.limits().maxSheets()) {
                        throw UnreadableWorkbookException.tooManySheets(grids.size(), allowance.limits());
                    }
                }
                case "tracked-changes" -> Xml.skip(at);
                default -> {}
            }
        }
        return grids;
    }
}
