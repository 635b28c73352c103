package org.halfsky.app.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfsky.app.home.Home;

/** A folder in which one backup after another is left, and the newest are kept: {@code halfsky-<yyyyMMdd'T'HHmmss>.zip}. */
public final class BackupFolder {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'halfsky-'yyyyMMdd'T'HHmmss'.zip'");
    private static final Pattern OUR_NAME = Pattern.compile("halfsky-\\d{8}T\\d{6}\\.zip");
    private static final Pattern BROKEN = Pattern.compile(OUR_NAME.pattern() + "\\..*part");

    private final Path folder;

    /** @param folder made with the first backup */
    public BackupFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What was left there.
     *
     * @param file    the new backup
     * @param content what is in it
     * @param retired names of the old ones that went
     */
    public record Left(Path file, BackedUp content, List<String> retired) {}

    /**
     * Leaves one, then deletes the oldest.
     *
     * @param keep  how many stay, the new one among them
     * @param clock names it, in its zone
     */
    public Left add(Home home, int keep, Clock clock) throws IOException {
        Files.createDirectories(folder);
        deleteBroken(clock.instant().minus(Duration.ofDays(1)));
        Path file = folder.resolve(NAME.format(ZonedDateTime.now(clock)));
        BackedUp content = Backup.write(home, file);
        List<Path> old = newestFirst().stream().skip(keep).toList();
        for (Path each : old) {
            Files.delete(each);
        }
        return new Left(
                file,
                content,
                old.stream().map(each -> each.getFileName().toString()).toList());
    }

    /** When the newest was complete. */
    public Optional<Instant> newest() throws IOException {
        List<Path> all = newestFirst();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(Files.getLastModifiedTime(all.get(0)).toInstant());
    }

    /** What a killed process left there. */
    private void deleteBroken(Instant before) throws IOException {
        for (Path each : list(BROKEN)) {
            if (Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
                Files.delete(each);
            }
        }
    }

    private List<Path> newestFirst() throws IOException {
        return list(OUR_NAME).stream().sorted(Comparator.reverseOrder()).toList();
    }

    private List<Path> list(Pattern name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(
                            each -> name.matcher(each.getFileName().toString()).matches())
                    .toList();
        }
    }
}
