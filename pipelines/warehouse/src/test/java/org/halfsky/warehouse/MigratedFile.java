package org.halfsky.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A warehouse with all its tables and the built-in catalog and nothing else, made once for all tests of a process: each begins with a copy. */
final class MigratedFile {

    private static final Path FILE = make();

    private MigratedFile() {}

    /** Puts a copy where that installation has its warehouse; what lies there already stays. */
    static void copyTo(WarehouseSettings settings) {
        try {
            Files.createDirectories(settings.file().getParent());
            if (!Files.exists(settings.file())) {
                Files.copy(FILE, settings.file());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("migrated");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            WarehouseSettings settings = OpenWarehouse.settings(folder);
            try (Warehouse warehouse = Warehouse.open(settings)) {
                warehouse.putCatalog(BuiltInCatalog.catalog());
            }
            return settings.file();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
