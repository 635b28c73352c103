package org.halfsky.ingest.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everything that is wrong with a catalog, collected so that it can be told at once. */
final class Problems {

    private record Problem(String label, long line, String sentence) {}

    private final List<Problem> problems = new ArrayList<>();
    private final Set<CatalogFile> unread = EnumSet.noneOf(CatalogFile.class);

    /** A row is wrong in one column. */
    void at(CatalogRow row, String column, String what) {
        String sentence = "%s line %d, column %s: %s".formatted(row.label(), row.line(), column, what);
        problems.add(new Problem(row.label(), row.line(), sentence));
    }

    /** A line is wrong as a whole. */
    void atLine(String label, long line, String what) {
        problems.add(new Problem(label, line, "%s line %d: %s".formatted(label, line, what)));
    }

    /** A file cannot be read at all, or not to its end; what other rows say about its rows cannot be judged. */
    void unread(CatalogFile file, String label, String what) {
        unread.add(file);
        problems.add(new Problem(label, 0, "%s: %s".formatted(label, what)));
    }

    /** A file has no place in a catalog. */
    void stray(String label, String what) {
        problems.add(new Problem(label, 0, "%s: %s".formatted(label, what)));
    }

    /** Marks a file whose rows are not all known. */
    void markUnread(CatalogFile file) {
        unread.add(file);
    }

    boolean isUnread(CatalogFile file) {
        return unread.contains(file);
    }

    /** @throws InvalidCatalogException if anything was noted */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidCatalogException(problems.stream()
                    .sorted(Comparator.comparing(Problem::label).thenComparingLong(Problem::line))
                    .map(Problem::sentence)
                    .distinct()
                    .toList());
        }
    }
}
