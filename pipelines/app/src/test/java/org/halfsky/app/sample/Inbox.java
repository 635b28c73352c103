package org.halfsky.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.halfsky.publish.form.FormFile;
import org.halfsky.publish.invented.InventedTables;

/** The folder that the files are written to, and the mistakes planted so far. */
final class Inbox {

    private final Path folder;
    private final List<Planted> planted = new ArrayList<>();

    Inbox(Path folder) {
        this.folder = folder;
    }

    void add(String file, byte[] bytes) {
        Path path = folder.resolve(file);
        if (Files.exists(path)) {
            throw new IllegalStateException("'%s' is written twice".formatted(file));
        }
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void add(String file, Workbook workbook, int year) {
        try {
            add(file, FormFile.bytes(workbook, InventedTables.reportedOn(year)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void planted(Planted mistake) {
        planted.add(mistake);
    }

    List<Planted> planted() {
        return planted;
    }
}
