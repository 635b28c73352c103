package org.halfsky.publish.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfsky.model.file.Durable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder {@code releases/}: complete releases, the one being built, and which of them is current. */
public final class Releases {

    private static final Logger LOG = LoggerFactory.getLogger(Releases.class);

    private static final String BUILDING = ".building-";
    private static final String RETIRED = ".retired-";
    private static final Pattern OUR_NAME = Pattern.compile("\\d{8}T\\d{6}-[0-9a-f]{8}(-\\d+)?");
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

    /** The folder of the newest complete release; none also where somebody removed what is named as current, so that another is built. */
    public Optional<Path> currentFolder() {
        try {
            return current.name().map(folder::resolve).filter(Releases::isComplete);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isComplete(Path release) {
        boolean isComplete = Files.exists(release.resolve(ManifestFile.NAME));
        if (!isComplete) {
            LOG.warn("{}: is named as the current release, but is not there; the next night builds one", release);
        }
        return isComplete;
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

    /**
     * Deletes what is neither the current release, nor among the newest, nor young. A release that goes is first put out of sight, so
     * that nobody finds a part of it.
     *
     * @param newest how many stay whatever their age
     * @param day    from when all stay
     * @return the names of those that went
     */
    public List<String> retire(int newest, OffsetDateTime day) {
        try {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            String kept = current.name().orElse("");
            String youngest = NAME.format(day.atZoneSameInstant(clock.getZone()));
            List<String> old = complete().stream()
                    .skip(newest)
                    .filter(each -> !each.equals(kept) && each.compareTo(youngest) < 0)
                    .toList();
            for (String each : old) {
                Files.move(folder.resolve(each), folder.resolve(RETIRED + each), StandardCopyOption.ATOMIC_MOVE);
            }
            removeLeftovers();
            return old;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Names of the releases that are complete, the newest first. */
    public List<String> complete() {
        try {
            return Files.isDirectory(folder)
                    ? names().stream()
                            .filter(each -> OUR_NAME.matcher(each).matches())
                            .sorted(Comparator.reverseOrder())
                            .toList()
                    : List.of();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void removeLeftovers() throws IOException {
        for (String each : names()) {
            if (each.startsWith(BUILDING) || each.startsWith(RETIRED)) {
                Durable.delete(folder.resolve(each));
            }
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
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
