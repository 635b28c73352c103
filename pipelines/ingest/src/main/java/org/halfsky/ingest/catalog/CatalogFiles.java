package org.halfsky.ingest.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of the catalog as tables of text: built-in ones from the class path, with the rows of an overlay in or behind them. */
final class CatalogFiles {

    private static final String BUILT_IN = "sql/catalog/";
    private static final String OVERLAY = "catalog/";

    private final Problems problems;

    CatalogFiles(Problems problems) {
        this.problems = problems;
    }

    /**
     * One table for every file, in the order of {@link CatalogFile}.
     *
     * @param overlayFolder may be missing
     */
    Map<CatalogFile, CatalogTable> read(@Nullable Path overlayFolder) {
        Map<CatalogFile, CatalogTable> tables = new EnumMap<>(CatalogFile.class);
        for (CatalogFile file : CatalogFile.values()) {
            tables.put(file, builtIn(file));
        }
        if (overlayFolder != null && Files.isDirectory(overlayFolder)) {
            overlay(overlayFolder).forEach(path -> add(path, tables));
        }
        return tables;
    }

    /** One table for every file of a folder that holds them all, such as a kept copy. */
    Map<CatalogFile, CatalogTable> readWhole(Path folder) {
        Map<CatalogFile, CatalogTable> tables = new EnumMap<>(CatalogFile.class);
        for (CatalogFile file : CatalogFile.values()) {
            try {
                tables.put(file, read(file, file.fileName(), Files.readAllBytes(folder.resolve(file.fileName()))));
            } catch (IOException e) {
                throw new UncheckedIOException("%s: cannot be read".formatted(folder.resolve(file.fileName())), e);
            }
        }
        return tables;
    }

    private CatalogTable builtIn(CatalogFile file) {
        String name = BUILT_IN + file.fileName();
        try (InputStream bytes = CatalogFiles.class.getClassLoader().getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("%s: not on the class path".formatted(name));
            }
            return read(file, name, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot be read".formatted(name), e);
        }
    }

    private CatalogTable read(CatalogFile file, String label, byte[] bytes) {
        CatalogTable table = new CsvFileReader(file, label, problems).read(bytes);
        new DuplicateKeys(problems).check(table);
        return table;
    }

    private static List<Path> overlay(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(each -> !isLeftAlone(each.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot be listed".formatted(folder), e);
        }
    }

    /** Lock files of open spreadsheets, hidden files, and words for people. */
    private static boolean isLeftAlone(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.startsWith("~$") || lowerCase.endsWith(".md") || lowerCase.endsWith(".txt");
    }

    private void add(Path path, Map<CatalogFile, CatalogTable> tables) {
        String label = OVERLAY + path.getFileName();
        CatalogFile.named(path.getFileName().toString())
                .ifPresentOrElse(
                        file -> tables.computeIfPresent(file, (key, builtIn) -> merged(builtIn, label, path)),
                        () -> problems.stray(label, "is not a file of the catalog, expected " + names()));
    }

    private CatalogTable merged(CatalogTable builtIn, String label, Path path) {
        try {
            return Overlaid.of(builtIn, read(builtIn.file(), label, Files.readAllBytes(path)));
        } catch (IOException e) {
            problems.unread(builtIn.file(), label, "cannot be read (%s)".formatted(e.getMessage()));
            return builtIn;
        }
    }

    private static String names() {
        return String.join(
                ", ", Stream.of(CatalogFile.values()).map(CatalogFile::fileName).toList());
    }
}
