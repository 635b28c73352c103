package org.halfsky.ingest.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.file.Durable;
import org.jspecify.annotations.Nullable;

/** The catalogs that were ever in force, each once, so that any day's results can be worked out again. */
public final class CatalogCopies {

    private CatalogCopies() {}

    /**
     * Keeps the merged files of a catalog as {@code catalog/<sha256>/*.csv}; does nothing where they are kept already.
     *
     * @param overlayFolder the one that the catalog was read with
     * @param archive       of the home
     * @throws IllegalStateException if the overlay has changed since the catalog was read
     * @throws UncheckedIOException  if the archive cannot be written
     */
    public static void keep(@Nullable Path overlayFolder, Catalog catalog, Path archive) {
        Path place = archive.resolve("catalog").resolve(catalog.sha256());
        if (Files.isDirectory(place)) {
            return;
        }
        SortedMap<String, byte[]> files = files(overlayFolder);
        String sha256 = CanonicalCsv.sha256(files);
        if (!sha256.equals(catalog.sha256())) {
            throw new IllegalStateException(
                    "the catalog in %s has changed since it was read: %s, expected %s; run again"
                            .formatted(overlayFolder, sha256, catalog.sha256()));
        }
        try {
            write(files, place);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot be written".formatted(place), e);
        }
    }

    /**
     * A catalog as it was when a run used it.
     *
     * @param archive of the home
     * @param sha256  the catalog's hash
     * @throws IllegalStateException if the copy is not what it was
     * @throws UncheckedIOException  if there is no such copy
     */
    public static Catalog read(Path archive, String sha256) {
        Path place = archive.resolve("catalog").resolve(sha256);
        Catalog catalog = CatalogReader.readWhole(place);
        if (!catalog.sha256().equals(sha256)) {
            throw new IllegalStateException(
                    "%s: holds a catalog with hash %s, not that of its name".formatted(place, catalog.sha256()));
        }
        return catalog;
    }

    private static SortedMap<String, byte[]> files(@Nullable Path overlayFolder) {
        Problems problems = new Problems();
        Map<CatalogFile, CatalogTable> tables = new CatalogFiles(problems).read(overlayFolder);
        problems.throwIfAny();
        return CanonicalCsv.of(tables);
    }

    private static void write(SortedMap<String, byte[]> files, Path place) throws IOException {
        Path draft = place.resolveSibling("." + place.getFileName());
        Durable.delete(draft);
        Durable.makeFolders(draft);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Durable.write(draft.resolve(file.getKey()), file.getValue());
        }
        Durable.appear(draft, place);
    }
}
