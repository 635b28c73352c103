package org.halfsky.publish.receipt;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The parts of a marked copy that marking had no reason to touch. POI writes every part anew, in its own words and perhaps without what
 * it does not know; so the copy gets those of the original back, byte for byte.
 */
final class UntouchedParts {

    private final Set<String> touched = new HashSet<>();

    private UntouchedParts() {}

    /** All parts but the registers of the workbook and what belongs to the changed sheets. */
    static UntouchedParts of(XSSFWorkbook workbook, Collection<Sheet> changed) {
        UntouchedParts parts = new UntouchedParts();
        parts.touched.add("[Content_Types].xml");
        parts.touched.add("_rels/.rels");
        parts.touch(workbook);
        parts.touch(workbook.getStylesSource());
        parts.touch(workbook.getSharedStringSource());
        for (Sheet each : changed) {
            XSSFSheet sheet = (XSSFSheet) each;
            parts.touch(sheet);
            sheet.getRelations().stream().filter(UntouchedParts::holdsComments).forEach(parts::touch);
        }
        return parts;
    }

    private static boolean holdsComments(POIXMLDocumentPart part) {
        String type = part.getPackagePart().getContentType();
        return type.endsWith("comments+xml") || type.endsWith("vmlDrawing");
    }

    private void touch(POIXMLDocumentPart part) {
        String name = part.getPackagePart().getPartName().getName().substring(1);
        int folder = name.lastIndexOf('/') + 1;
        touched.add(name);
        touched.add(name.substring(0, folder) + "_rels/" + name.substring(folder) + ".rels");
    }

    /** The copy with those parts as they are in the original. */
    byte[] restored(byte[] original, byte[] copy) throws IOException {
        Map<String, byte[]> originals = read(original);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(copy.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(copy));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] untouched = originals.get(entry.getName());
                if (untouched == null) {
                    in.transferTo(out);
                } else {
                    out.write(untouched);
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Map<String, byte[]> read(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!touched.contains(entry.getName())) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return parts;
    }
}
