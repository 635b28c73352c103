package org.halfsky.ingest.catalog;

import java.util.List;

/** The catalog cannot be used as it stands. Names every bad row at once. */
public final class InvalidCatalogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    InvalidCatalogException(List<String> problems) {
        super("the catalog has %d problem(s):%n%s"
                .formatted(problems.size(), String.join(System.lineSeparator(), problems)));
        this.problems = List.copyOf(problems);
    }

    /** One line a problem, with file, line and column: in the order of the files and their lines, never empty. */
    public List<String> problems() {
        return problems;
    }
}
