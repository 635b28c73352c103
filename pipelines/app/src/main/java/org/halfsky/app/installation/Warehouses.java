package org.halfsky.app.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halfsky.app.home.Home;
import org.halfsky.model.file.Durable;
import org.halfsky.warehouse.WarehouseContent;

/** The files in {@code warehouse/}: the one in use, the one being made again, and damaged ones that were set aside. */
final class Warehouses {

    /** DuckDB keeps a write-ahead log beside its file; it goes first, for it must never stand beside another file. */
    private static final List<String> PARTS = List.of(".wal", "");

    private final Path file;

    Warehouses(Home home) {
        this.file = home.warehouse();
    }

    /**
     * Moves the file in use out of the way, for whoever wants to look at it.
     *
     * @return the folder where it lies now
     */
    Path setAside() throws IOException {
        int number = 1;
        while (Files.exists(file.resolveSibling("damaged-" + number))) {
            number++;
        }
        Path place = file.resolveSibling("damaged-" + number);
        for (String part : PARTS) {
            Path each = beside(file, part);
            if (Files.exists(each)) {
                Files.move(each, Files.createDirectories(place).resolve(each.getFileName()));
            }
        }
        return place;
    }

    /** The place for a new one; what a killed run left there goes. */
    Path beginDraft() throws IOException {
        Path draft = file.resolveSibling("rebuilding.duckdb");
        for (String part : PARTS) {
            Files.deleteIfExists(beside(draft, part));
        }
        return draft;
    }

    /** Puts a complete one in the place of the one in use, in one step. */
    void replace(Path draft) throws IOException {
        Files.deleteIfExists(beside(file, ".wal"));
        Durable.replace(draft, file);
    }

    /** Holds a complete one against the one in use, if there is one. */
    Rebuilt compare(Path draft) {
        SortedMap<String, WarehouseContent.Table> now = WarehouseContent.lasting(draft);
        SortedMap<String, WarehouseContent.Table> before =
                Files.exists(file) ? WarehouseContent.lasting(file) : new TreeMap<>();
        SortedMap<String, Long> rows = new TreeMap<>();
        now.forEach((table, content) -> rows.put(table, content.rows()));
        return new Rebuilt(
                rows,
                before.isEmpty()
                        ? null
                        : now.keySet().stream()
                                .filter(each -> !Objects.equals(now.get(each), before.get(each)))
                                .toList());
    }

    private static Path beside(Path file, String part) {
        return file.resolveSibling(file.getFileName() + part);
    }
}
