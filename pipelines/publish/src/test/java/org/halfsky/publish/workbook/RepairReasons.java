package org.halfsky.publish.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What makes programs ask whether to repair a workbook, looked for in the parts of its zip file. */
final class RepairReasons {

    private static final int LONGEST_SHEET_NAME = 31;
    private static final int LONGEST_NAME = 255;
    private static final Pattern LEGAL_NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*");
    private static final Pattern LIKE_A_CELL = Pattern.compile("(?i)[a-z]{1,3}\\d+|r\\d*c\\d*|[rc]");
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_MARGIN = 255;
    private static final int MOST_STYLES = 4_000;
    private static final int MOST_FONTS = 512;
    private static final int WIDEST_COLUMN = 255;
    private static final double HIGHEST_ROW = 409.5;

    private final Map<String, Document> parts = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<String> reasons = new ArrayList<>();

    private RepairReasons() {}

    /** Every reason found; none means none. */
    static List<String> of(Path file) throws IOException {
        RepairReasons check = new RepairReasons();
        check.read(file);
        check.relations();
        check.contentTypes();
        check.workbook();
        check.styles();
        check.parts.forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/sheet")) {
                check.sheet(name, part.getDocumentElement());
            } else if (name.startsWith("xl/charts/chart")) {
                check.chart(name, part.getDocumentElement());
            }
        });
        return check.reasons;
    }

    private void read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                expect(names.add(entry.getName().toLowerCase(Locale.ROOT)), "%s is there twice", entry.getName());
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    parts.put(entry.getName(), parse(zip.getInputStream(entry).readAllBytes()));
                }
            }
        }
    }

    private Element part(String name) {
        Document part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no %s among %s".formatted(name, parts.keySet()));
        }
        return part.getDocumentElement();
    }

    private static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(new String(xml, StandardCharsets.UTF_8), broken);
        }
    }

    /** Every relation has its own name and leads to a part that is there. */
    private void relations() {
        parts.forEach((name, part) -> {
            if (name.endsWith(".rels")) {
                URI owner = URI.create("/" + name.replace("_rels/", "").replaceFirst("\\.rels$", ""));
                Set<String> ids = new HashSet<>();
                for (Element each : elements(part.getDocumentElement(), "Relationship")) {
                    expect(ids.add(each.getAttribute("Id")), "%s: relation %s twice", name, each.getAttribute("Id"));
                    String target =
                            owner.resolve(each.getAttribute("Target")).getPath().substring(1);
                    expect(names.contains(target.toLowerCase(Locale.ROOT)), "%s leads to %s, not there", name, target);
                    expect(each.getAttribute("TargetMode").isEmpty(), "%s leads outside: %s", name, target);
                }
            }
        });
    }

    /** Every part has a type, and every type named has its part. */
    private void contentTypes() {
        Element types = part("[Content_Types].xml");
        Set<String> named = new HashSet<>();
        for (Element each : elements(types, "Override")) {
            String part = each.getAttribute("PartName").substring(1);
            expect(named.add(part), "the type of %s is named twice", part);
            expect(names.contains(part.toLowerCase(Locale.ROOT)), "a type is named for %s, not there", part);
        }
        parts.keySet().stream()
                .filter(each -> each.endsWith(".xml") && !each.startsWith("[") && !each.startsWith("customXml"))
                .forEach(each -> expect(named.contains(each), "%s has no type of its own", each));
    }

    private void workbook() {
        Element workbook = part("xl/workbook.xml");
        Set<String> sheets = new HashSet<>();
        for (Element each : elements(workbook, "sheet")) {
            String name = each.getAttribute("name");
            expect(sheets.add(name.toLowerCase(Locale.ROOT)), "sheet %s is there twice", name);
            expect(!name.isEmpty() && name.length() <= LONGEST_SHEET_NAME, "sheet name %s is too long", name);
            expect(!name.matches(".*[\\[\\]:*?/\\\\].*|^'.*|.*'$"), "sheet name %s has a sign it must not have", name);
        }
        Set<String> defined = new HashSet<>();
        for (Element each : elements(workbook, "definedName")) {
            String name = each.getAttribute("name");
            String scope = each.getAttribute("localSheetId");
            expect(defined.add(name.toLowerCase(Locale.ROOT) + " of " + scope), "defined name %s is there twice", name);
            expect(name.length() <= LONGEST_NAME, "defined name %s is too long", name);
            expect(LEGAL_NAME.matcher(name).matches(), "defined name %s has a sign it must not have", name);
            expect(!LIKE_A_CELL.matcher(name).matches(), "defined name %s reads like a cell", name);
            String cells = each.getTextContent();
            expect(!cells.contains("#REF!") && leadsToCells(cells, sheets), "defined name %s leads nowhere", name);
        }
    }

    private static boolean leadsToCells(String cells, Set<String> sheets) {
        int end = cells.lastIndexOf('!');
        String sheet = end < 0 ? "" : cells.substring(0, end).replace("'", "");
        return sheets.contains(sheet.toLowerCase(Locale.ROOT))
                && CellRangeAddress.valueOf(cells.substring(end + 1)).getLastRow() >= 0;
    }

    private void styles() {
        Element styles = part("xl/styles.xml");
        int formats = elements(elements(styles, "cellXfs").get(0), "xf").size();
        expect(formats <= MOST_STYLES, "%d cell formats", formats);
        int fonts = elements(elements(styles, "fonts").get(0), "font").size();
        expect(fonts <= MOST_FONTS, "%d fonts", fonts);
        Set<String> ids = new HashSet<>();
        for (Element each : elements(styles, "numFmt")) {
            expect(ids.add(each.getAttribute("numFmtId")), "number format %s twice", each.getAttribute("numFmtId"));
            expect(each.getAttribute("formatCode").length() <= LONGEST_MARGIN, "a number format is too long", "");
        }
    }

    private void sheet(String name, Element sheet) {
        rows(name, sheet);
        cells(name, sheet);
        merges(name, sheet);
        links(name, sheet);
        shades(name, sheet);
        for (Element column : elements(sheet, "col")) {
            expect(Double.parseDouble(column.getAttribute("width")) <= WIDEST_COLUMN, "%s: too wide a column", name);
        }
        for (String margin : List.of("oddHeader", "oddFooter")) {
            elements(sheet, margin)
                    .forEach(each -> expect(
                            each.getTextContent().length() <= LONGEST_MARGIN, "%s: too long a %s", name, margin));
        }
    }

    private void rows(String name, Element sheet) {
        int before = 0;
        for (Element row : elements(sheet, "row")) {
            int number = Integer.parseInt(row.getAttribute("r"));
            expect(number > before, "%s: row %d out of order", name, number);
            before = number;
            String height = row.getAttribute("ht");
            boolean fits = height.isEmpty() || Double.parseDouble(height) <= HIGHEST_ROW;
            expect(fits, "%s: row %d is too high", name, number);
        }
    }

    private void cells(String name, Element sheet) {
        Element formats = elements(part("xl/styles.xml"), "cellXfs").get(0);
        int styles = elements(formats, "xf").size();
        Set<String> cells = new HashSet<>();
        for (Element cell : elements(sheet, "c")) {
            String place = cell.getAttribute("r");
            expect(cells.add(place), "%s: cell %s twice", name, place);
            expect(cell.getTextContent().length() <= LONGEST_TEXT, "%s: %s too long", name, place);
            String style = cell.getAttribute("s");
            expect(style.isEmpty() || Integer.parseInt(style) < styles, "%s: no format %s", name, style);
            expect(elements(cell, "f").isEmpty(), "%s: a formula in %s", name, place);
        }
    }

    private void shades(String name, Element sheet) {
        int shades = elements(part("xl/styles.xml"), "dxf").size();
        for (Element rule : elements(sheet, "cfRule")) {
            String format = rule.getAttribute("dxfId");
            expect(format.isEmpty() || Integer.parseInt(format) < shades, "%s: no shade %s", name, format);
        }
    }

    private void merges(String name, Element sheet) {
        Map<Integer, List<CellRangeAddress>> byRow = new HashMap<>();
        for (Element each : elements(sheet, "mergeCell")) {
            CellRangeAddress merge = CellRangeAddress.valueOf(each.getAttribute("ref"));
            expect(merge.getNumberOfCells() > 1, "%s: %s merges nothing", name, merge.formatAsString());
            for (int row = merge.getFirstRow(); row <= merge.getLastRow(); row++) {
                List<CellRangeAddress> others = byRow.computeIfAbsent(row, none -> new ArrayList<>());
                others.forEach(other ->
                        expect(!other.intersects(merge), "%s: %s meets another merge", name, merge.formatAsString()));
                others.add(merge);
            }
        }
    }

    private void links(String name, Element sheet) {
        Set<String> sheets = new HashSet<>();
        elements(part("xl/workbook.xml"), "sheet").forEach(each -> sheets.add(each.getAttribute("name")));
        Set<String> from = new HashSet<>();
        for (Element each : elements(sheet, "hyperlink")) {
            expect(from.add(each.getAttribute("ref")), "%s: two links at %s", name, each.getAttribute("ref"));
            String place = each.getAttribute("location");
            expect(sheets.contains(new CellReference(place).getSheetName()), "%s: link to %s", name, place);
        }
    }

    /** Points are in the file, fills are said, widths are what the format allows. */
    private void chart(String name, Element chart) {
        for (Element series : elements(chart, "ser")) {
            for (String kind : List.of("cat", "val")) {
                Element source = elements(series, kind).get(0);
                List<Element> caches = new ArrayList<>(elements(source, "numCache"));
                caches.addAll(elements(source, "strCache"));
                expect(caches.size() == 1, "%s: %s without points", name, kind);
                caches.forEach(each -> points(name, each));
            }
            expect(!elements(series, "spPr").isEmpty(), "%s: a series without a colour of its own", name);
        }
        for (Element gap : elements(chart, "gapWidth")) {
            expect(Integer.parseInt(gap.getAttribute("val")) <= 500, "%s: gap of %s", name, gap.getAttribute("val"));
        }
        Set<String> axes = new HashSet<>();
        for (String kind : List.of("catAx", "valAx")) {
            elements(chart, kind)
                    .forEach(each -> expect(
                            axes.add(elements(each, "axId").get(0).getAttribute("val")), "%s: an axis twice", name));
        }
    }

    private void points(String name, Element cache) {
        int count = Integer.parseInt(elements(cache, "ptCount").get(0).getAttribute("val"));
        Set<String> places = new HashSet<>();
        for (Element point : elements(cache, "pt")) {
            expect(places.add(point.getAttribute("idx")), "%s: a point twice", name);
            expect(Integer.parseInt(point.getAttribute("idx")) < count, "%s: a point beyond its count", name);
        }
    }

    private static List<Element> elements(Element under, String name) {
        NodeList nodes = under.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }

    private void expect(boolean holds, String reason, Object... about) {
        if (!holds) {
            reasons.add(String.format(Locale.ROOT, reason, about));
        }
    }
}
