package org.halfsky.app.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folder of one installation.
 *
 * @param folder absolute
 */
public record Home(Path folder) {

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    public Path config() {
        return folder.resolve("config/halfsky.yml");
    }

    /** The overlay; need not exist. */
    public Path catalog() {
        return folder.resolve("catalog");
    }

    public Path inbox() {
        return folder.resolve("inbox");
    }

    public Path archive() {
        return folder.resolve("archive");
    }

    public Path receipts() {
        return folder.resolve("receipts");
    }

    public Path warehouse() {
        return folder.resolve("warehouse/halfsky.duckdb");
    }

    public Path operations() {
        return folder.resolve("operations");
    }

    public Path releases() {
        return folder.resolve("releases");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    /** Where a backup becomes this home; gone when it has. */
    public Path restoring() {
        return folder.resolve(".restoring");
    }

    /** Makes the folders that are not there yet. */
    public void prepare() throws IOException {
        for (Path each : List.of(inbox(), archive(), receipts(), warehouse(), operations(), releases(), logs())) {
            Files.createDirectories(each.equals(warehouse()) ? folder.resolve("warehouse") : each);
        }
    }
}
