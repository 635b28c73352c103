package org.halfsky.publish.release;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.halfsky.model.file.Durable;

/** {@code releases/current}: a link to the current release, or a file with its name where links cannot be made. */
public final class CurrentRelease {

    private final Path folder;
    private final Path current;

    /** @param releases folder of the releases */
    public CurrentRelease(Path releases) {
        this.folder = releases;
        this.current = releases.resolve("current");
    }

    /** Its name; none before the first release. */
    public Optional<String> name() throws IOException {
        if (Files.isSymbolicLink(current)) {
            return Optional.of(Files.readSymbolicLink(current).getFileName().toString());
        }
        return Files.isRegularFile(current, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readString(current).strip())
                : Optional.empty();
    }

    /** From one release to the other in a single step: whoever looks sees the old one or the new one. */
    public void switchTo(String release) throws IOException {
        Path next = folder.resolve(".current-next");
        Durable.delete(next);
        try {
            Files.createSymbolicLink(next, Path.of(release));
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Durable.delete(next);
            Files.writeString(next, release + "\n");
        }
        Durable.replace(next, current);
    }
}
