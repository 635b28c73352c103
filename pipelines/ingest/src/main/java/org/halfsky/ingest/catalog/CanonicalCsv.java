package org.halfsky.ingest.catalog;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halfsky.model.file.Sha256;

/** The merged catalog as CSV that depends on nothing but its content: fixed columns, line feeds, quotes only where needed, UTF-8. */
final class CanonicalCsv {

    private CanonicalCsv() {}

    /** The bytes of every file, by file name. */
    static SortedMap<String, byte[]> of(Map<CatalogFile, CatalogTable> tables) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        tables.forEach((file, table) -> files.put(file.fileName(), text(table).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** One hash over names and bytes, 64 lower-case hex digits. */
    static String sha256(SortedMap<String, byte[]> files) {
        MessageDigest digest = Sha256.begin();
        files.forEach((name, bytes) -> {
            digest.update("%s %d\n".formatted(name, bytes.length).getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return Sha256.hex(digest);
    }

    private static String text(CatalogTable table) {
        List<String> columns = table.file().columns();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            for (CatalogRow row : table.rows()) {
                csv.writeRecord(columns.stream().map(row::field).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s: cannot be written".formatted(table.file().fileName()), e);
        }
        return text.toString();
    }
}
