package org.halfsky.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.halfsky.portal.given.LiveProgress;
import org.halfsky.portal.given.Progress;
import org.halfsky.publish.live.LiveSnapshot;
import org.jspecify.annotations.Nullable;

/** The file that every intake renews; read again only when it has changed. */
final class LiveFile implements LiveProgress {

    private record Known(FileTime time, Optional<Progress> progress) {}

    private final Path releases;
    private @Nullable Known known;

    LiveFile(Path releases) {
        this.releases = releases;
    }

    @Override
    public synchronized Optional<Progress> now() {
        try {
            FileTime time = Files.getLastModifiedTime(LiveSnapshot.fileIn(releases));
            if (known == null || !known.time().equals(time)) {
                known = new Known(
                        time,
                        LiveSnapshot.read(releases).map(each -> new Progress(each.takenAt(), each.completeness())));
            }
            return known.progress();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
