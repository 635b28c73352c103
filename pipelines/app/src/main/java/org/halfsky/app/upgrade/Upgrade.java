package org.halfsky.app.upgrade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.halfsky.app.backup.BackedUp;
import org.halfsky.app.backup.Backup;
import org.halfsky.app.home.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Before the parts of a home start: one of a newer program is refused, one of an older program is backed up, for what follows changes it. */
public final class Upgrade {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);

    private final Home home;
    private final HomeVersion program;

    private Upgrade(Home home, HomeVersion program) {
        this.home = home;
        this.program = program;
    }

    /**
     * Looks at a home that this process holds.
     *
     * @throws NewerHomeException if a newer program made it; nothing was changed
     */
    public static Upgrade begin(Home home) throws IOException {
        HomeVersion program = HomeVersion.ofProgram();
        HomeVersion made = HomeVersion.of(home).orElse(new HomeVersion(0, 0));
        if (made.isNewerThan(program)) {
            throw new NewerHomeException(home, made, program);
        }
        if (program.isNewerThan(made) && Files.exists(home.warehouse())) {
            backUp(home, made, program);
        }
        return new Upgrade(home, program);
    }

    /** Everything has started, so the home is now one of this program. */
    public void complete() throws IOException {
        if (!HomeVersion.of(home).equals(Optional.of(program))) {
            program.keepIn(home);
        }
    }

    private static void backUp(Home home, HomeVersion made, HomeVersion program) throws IOException {
        Path file = freeName(Files.createDirectories(home.folder().resolve("backups")), program);
        BackedUp written = Backup.write(home, file);
        LOG.warn(
                "home: an older version of the program made it ({}), this one makes {} of it; {} files as they were lie in {}",
                made,
                program,
                written.files(),
                file);
    }

    /** An upgrade that failed may begin again after weeks, so every attempt has a backup of its own. */
    private static Path freeName(Path folder, HomeVersion program) {
        String name = "before-warehouse-%d-operations-%d".formatted(program.warehouse(), program.operations());
        Path file = folder.resolve(name + ".zip");
        for (int next = 2; Files.exists(file); next++) {
            file = folder.resolve("%s-%d.zip".formatted(name, next));
        }
        return file;
    }
}
