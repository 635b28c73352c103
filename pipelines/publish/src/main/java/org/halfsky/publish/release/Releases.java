package org.halfsky.publish.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfsky.model.file.Durable;

/** The folder {@code releases/}: complete releases, the one being built, and which of them is current. */
public final class Releases {

    private static final String BUILDING = ".building-";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final Path folder;
    private final Clock clock;
    private final CurrentRelease current;

    /**
     * The releases in a folder; it may not exist yet.
     *
     * @param clock names and dates new releases, in its zone
     */
    public Releases(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.current = new CurrentRelease(folder);
    }

    /** The manifest of the newest complete release. */
    public Optional<ReleaseManifest> current() {
        return currentFolder().map(ManifestFile::read);
    }

    /** The manifest of a release that is complete, current or not. */
    public static ReleaseManifest manifestOf(Path release) {
        return ManifestFile.read(release);
    }

    /** The folder of the newest complete release. */
    public Optional<Path> currentFolder() {
        try {
            return current.name().map(folder::resolve);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Begins a new release; what a killed run left behind is removed first. */
    public ReleaseDraft begin(ReleaseInputs inputs) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        try {
            Files.createDirectories(folder);
            removeLeftovers();
            String name = freeName(
                    "%s-%s".formatted(NAME.format(now), inputs.fingerprint().substring(0, 8)));
            return new ReleaseDraft(this, new ReleaseIdentity(name, now, inputs), folder.resolve(BUILDING + name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void removeLeftovers() throws IOException {
        List<Path> leftovers;
        try (Stream<Path> all = Files.list(folder)) {
            leftovers = all.filter(each -> each.getFileName().toString().startsWith(BUILDING))
                    .toList();
        }
        for (Path each : leftovers) {
            Durable.delete(each);
        }
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int next = 2; Files.exists(folder.resolve(name)); next++) {
            name = wanted + "-" + next;
        }
        return name;
    }

    /** A verified draft gets its name, then becomes the current release. */
    void adopt(Path built, String release) throws IOException {
        Durable.appear(built, folder.resolve(release));
        current.switchTo(release);
    }
}
