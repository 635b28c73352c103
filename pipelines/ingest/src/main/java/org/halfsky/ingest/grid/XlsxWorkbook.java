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
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of an xlsx workbook.
 *
 * @param sheets worksheets in their order; chart and macro sheets hold no cells and are left out
 */
record XlsxWorkbook(List<Sheet> sheets, boolean date1904, String stringsPart, String stylesPart) {
    private static final String MAIN_PART = "xl/workbook.xml";

    /** One worksheet and the part that holds it. */
    record Sheet(String name, boolean hidden, String part) {}

    private record Relation(String type, String part) {}

    static XlsxWorkbook read(Parts parts, ReadingLimits limits) throws IOException, XMLStreamException {
        String main = mainPart(parts);
        Map<String, Relation> relations = relations(parts, main);
        List<Sheet> sheets = new ArrayList<>();
        boolean date1904 = false;
        try (InputStream part = parts.open(main)) {
            if (part == null) {
                throw new UnreadableWorkbookException("压缩包里没有工作簿内容，不是完整的 Excel 文件。请重新另存为 .xlsx 后再报送");
            }
            XMLStreamReader at = Xml.reader(part);
            while (at.hasNext()) {
                if (at.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (at.getLocalName().equals("workbookPr")) {
                    date1904 |= Xml.isTrue(at, "date1904");
                } else if (at.getLocalName().equals("sheet")) {
                    addSheet(sheets, at, relations);
                }
            }
        }
        if (sheets.size() > limits.maxSheets()) {
            throw UnreadableWorkbookException.tooManySheets(sheets.size(), limits);
        }
        return new XlsxWorkbook(
                List.copyOf(sheets),
                date1904,
                partOf(relations, "sharedStrings", "xl/sharedStrings.xml"),
                partOf(relations, "styles", "xl/styles.xml"));
    }

    private static void addSheet(List<Sheet> sheets, XMLStreamReader at, Map<String, Relation> relations) {
        Relation relation = relations.get(text(Xml.attribute(at, "id")));
        if (relation != null && relation.type().equals("worksheet")) {
            String name = Xml.attribute(at, "name");
            String state = Xml.attribute(at, "state");
            boolean hidden = state != null && !state.equals("visible");
            sheets.add(new Sheet(name == null ? "" : XlsxStringItem.unescaped(name), hidden, relation.part()));
        }
    }

    private static String mainPart(Parts parts) throws IOException, XMLStreamException {
        return relations(parts, "").values().stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElse(MAIN_PART);
    }

    private static String partOf(Map<String, Relation> relations, String type, String fallback) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .findFirst()
                .orElse(fallback);
    }

    /** What a part refers to inside the workbook; links to other files are left out and so never followed. */
    private static Map<String, Relation> relations(Parts parts, String of) throws IOException, XMLStreamException {
        int slash = of.lastIndexOf('/');
        String folder = of.substring(0, slash + 1);
        Map<String, Relation> relations = new HashMap<>();
        try (InputStream part = parts.open(folder + "_rels/" + of.substring(slash + 1) + ".rels")) {
            if (part == null) {
                return relations;
            }
            XMLStreamReader at = Xml.reader(part);
            while (at.hasNext()) {
                if (at.next() == XMLStreamConstants.START_ELEMENT
                        && at.getLocalName().equals("Relationship")
                        && !"External".equals(Xml.attribute(at, "TargetMode"))) {
                    relations.put(
                            text(Xml.attribute(at, "Id")),
                            new Relation(
                                    lastWord(Xml.attribute(at, "Type")), resolve(folder, Xml.attribute(at, "Target"))));
                }
            }
        }
        return relations;
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    private static String lastWord(@Nullable String type) {
        String whole = text(type);
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    private static String resolve(String folder, @Nullable String target) {
        String path = text(target).replace('\\', '/');
        if (path.startsWith("/")) {
            return path.substring(1);
        }
        String base = folder;
        while (path.startsWith("../") || path.startsWith("./")) {
            if (path.startsWith("../")) {
                int parent = base.lastIndexOf('/', base.length() - 2);
                base = base.substring(0, parent + 1);
            }
            path = path.substring(path.indexOf('/') + 1);
        }
        return base + path;
    }
}
