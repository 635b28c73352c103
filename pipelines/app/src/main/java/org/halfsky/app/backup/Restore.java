package org.halfsky.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halfsky.app.home.Home;
import org.halfsky.app.home.HomeLock;
import org.halfsky.model.file.Durable;

/**
 * Makes a home from a backup: whole, or not at all. It is built inside of its own folder, since that may be the place of a disk, in a
 * folder where nothing else may be made; until it is whole no command takes it.
 */
public final class Restore {

    /** What a home may hold and still be empty: our own, and what a file system brings. */
    private static final Set<String> NOTHING = Set.of(".restoring", ".restored", "lost+found");

    private final Home home;
    private final Path building;
    private final Path draft;

    private Restore(Home home) {
        this.home = home;
        this.building = home.restoring();
        this.draft = building.resolve("home");
    }

    /**
     * Unpacks a backup and checks every byte of it before anything of the home appears. Begins anew where a restore was cut off while it
     * unpacked, and goes on where it was cut off later.
     *
     * @param home not there yet, or empty
     * @throws InvalidBackupException if the file is no backup, or not a complete one, or the home holds something
     * @throws org.halfsky.app.home.HomeHeldException if another process restores the same home
     */
    public static BackedUp into(Home home, Path file) throws IOException {
        Restore restore = new Restore(home);
        boolean wasThere = Files.exists(home.folder());
        if (!Files.exists(restore.building)) {
            restore.requireNothing();
        }
        HomeLock alone = HomeLock.take(new Home(restore.building));
        try {
            return restore.from(file);
        } finally {
            alone.close();
            if (!wasThere && restore.content().isEmpty() && !Files.exists(restore.building)) {
                Durable.delete(home.folder());
            }
        }
    }

    private BackedUp from(Path file) throws IOException {
        Unpacked unpacked = Unpacked.in(building).orElse(null);
        if (unpacked == null) {
            unpacked = unpack(file);
        } else if (!unpacked.from().equals(file.toString())) {
            throw new InvalidBackupException(
                    home.folder(), "holds nearly all of %s; give that backup again".formatted(unpacked.from()));
        }
        for (Path each : inside(draft)) {
            Durable.appear(each, home.folder().resolve(each.getFileName()));
        }
        Path done = building.resolveSibling(".restored");
        Durable.delete(done); // of a process that was killed right here
        Files.move(building, done, StandardCopyOption.ATOMIC_MOVE);
        Durable.sync(home.folder());
        Durable.delete(done);
        return unpacked.what();
    }

    private Unpacked unpack(Path file) throws IOException {
        boolean isWhole = false;
        try {
            requireNothing();
            Durable.delete(draft);
            Unpacked unpacked = new Unpacked(file.toString(), Unpacking.unpack(file, draft));
            unpacked.write(building);
            isWhole = true;
            return unpacked;
        } finally {
            if (!isWhole) {
                Durable.delete(building);
            }
        }
    }

    private void requireNothing() throws IOException {
        if (!content().isEmpty()) {
            throw new InvalidBackupException(
                    home.folder(), "is not empty; a backup is restored into a folder that is not there yet, or empty");
        }
    }

    private List<Path> content() throws IOException {
        return Files.exists(home.folder())
                ? inside(home.folder()).stream()
                        .filter(each -> !NOTHING.contains(each.getFileName().toString()))
                        .toList()
                : List.of();
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
