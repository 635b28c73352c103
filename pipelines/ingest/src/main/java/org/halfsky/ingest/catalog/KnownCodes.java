package org.halfsky.ingest.catalog;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes that rows of other files may refer to. A row that is wrong elsewhere still makes its code known. */
final class KnownCodes {

    private final Map<CatalogFile, Set<String>> codes = new EnumMap<>(CatalogFile.class);
    private final Problems problems;

    KnownCodes(Map<CatalogFile, CatalogTable> tables, Problems problems) {
        this.problems = problems;
        tables.forEach((file, table) -> codes.put(
                file,
                table.rows().stream()
                        .map(row -> row.field(referredColumn(file)))
                        .collect(Collectors.toUnmodifiableSet())));
    }

    private static String referredColumn(CatalogFile file) {
        return file == CatalogFile.FORM ? "form" : file.key().get(0);
    }

    /** Whether a row of that file bears the code, or whether that cannot be said because the file could not be read. */
    boolean contains(CatalogFile file, String code) {
        return problems.isUnread(file) || codes.getOrDefault(file, Set.of()).contains(code);
    }
}
