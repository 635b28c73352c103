package org.halfsky.app.metrics;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfsky.app.backup.BackupFolder;
import org.halfsky.app.home.Hold;
import org.halfsky.app.home.Home;
import org.halfsky.app.schedule.Nights;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.app.standing.StandingFile;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.ingest.inbox.Inbox;
import org.halfsky.publish.release.Releases;
import org.jspecify.annotations.Nullable;

/** Reads how an installation is, where it is kept: in the operations database and the home. Never opens the warehouse. */
final class FactsReader {

    private static final String NIGHTLY = "nightly";

    private final Hold hold;
    private final Home home;
    private final HalfskySettings settings;
    private final Clock clock;
    private final RunFacts runs;
    private final Nights nights;
    private final Instant began;
    private final Archive archive;
    private final Inbox inbox;
    private final Releases releases;

    FactsReader(Hold hold, HalfskySettings settings, Clock clock, RunFacts runs, Nights nights) {
        this.hold = hold;
        this.home = hold.home();
        this.settings = settings;
        this.clock = clock;
        this.runs = runs;
        this.nights = nights;
        this.began = clock.instant();
        this.archive = new Archive(home.archive());
        this.inbox = new Inbox(home.inbox(), archive, Duration.ZERO, clock);
        this.releases = new Releases(home.releases(), clock);
    }

    Facts read() throws IOException {
        List<Facts.Run> newest = runs.runs();
        Facts.Release release = release();
        return new Facts(
                clock.instant(),
                hold.isStanding(),
                newest,
                runs.counts(),
                runs.steps(),
                night(newest),
                inbox(),
                release,
                waitingSince(newest, release),
                new StandingFile(home).read().orElse(null),
                disk(),
                backup());
    }

    /** A night that is missed is one that was due after the last one that was run, or since this process watches where none was run yet. */
    private Facts.Night night(List<Facts.Run> newest) {
        Optional<Nights.Run> last = nights.last();
        boolean isUnderway = newest.stream().anyMatch(each -> each.job().equals(NIGHTLY) && each.isRunning());
        Instant from = last.map(Nights.Run::due).orElse(began);
        ZonedDateTime due = settings.schedule().nightly().next(from.atZone(settings.zone()));
        return new Facts.Night(
                last.filter(each -> !each.isCompleted()).isPresent(),
                due == null || isUnderway ? null : due.toInstant());
    }

    private Facts.Inbox inbox() throws IOException {
        int files = 0;
        Instant oldest = null;
        for (String each : inbox.settled().keySet()) {
            Instant came = came(home.inbox().resolve(each));
            if (came != null) {
                files++;
                oldest = oldest == null || came.isBefore(oldest) ? came : oldest;
            }
        }
        return new Facts.Inbox(files, oldest);
    }

    /** When a file got its place: a copy may bear an older time of writing. {@code null} for one that was taken away meanwhile. */
    private static @Nullable Instant came(Path file) throws IOException {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant()
                    : Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException taken) {
            return null;
        }
    }

    private Facts.@Nullable Release release() {
        return releases.current()
                .map(each -> new Facts.Release(
                        each.createdAt().toInstant(), each.dataCutOff().toInstant()))
                .orElse(null);
    }

    /**
     * What came before the second in which a night completed or a release was made, or is named by the release as its newest, was taken up.
     * What came in that very second was not, since a night takes files only when it begins.
     */
    private @Nullable Instant waitingSince(List<Facts.Run> newest, Facts.@Nullable Release release) {
        Stream<Instant> nights = newest.stream()
                .filter(each -> each.job().equals(NIGHTLY))
                .map(Facts.Run::completedEnded)
                .filter(Objects::nonNull)
                .map(each -> each.truncatedTo(ChronoUnit.SECONDS));
        Stream<Instant> releases = release == null
                ? Stream.empty()
                : Stream.of(release.createdAt(), release.dataCutOff().plusSeconds(1));
        Instant from =
                Stream.concat(nights, releases).max(Comparator.naturalOrder()).orElse(Instant.MIN);
        return archive.oldestFrom(from, settings.zone()).orElse(null);
    }

    private Facts.Disk disk() throws IOException {
        FileStore store = Files.getFileStore(home.folder());
        long warehouse = Files.exists(home.warehouse()) ? Files.size(home.warehouse()) : 0;
        return new Facts.Disk(store.getTotalSpace(), store.getUsableSpace(), warehouse);
    }

    private Facts.@Nullable Backup backup() throws IOException {
        Path folder = settings.backup().folder();
        return folder == null
                ? null
                : new Facts.Backup(new BackupFolder(folder).newest().orElse(null));
    }
}
