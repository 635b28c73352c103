package org.halfsky.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.model.Submission;
import org.halfsky.model.file.Durable;

/**
 * Every file ever taken, as {@code YYYY/MM/DD/<submission>/} with the original and {@code submission.json}. Nothing in it is ever
 * changed, so what was read once is not read again.
 */
public final class Archive {

    static final String DESCRIPTION = "submission.json";

    static final String RECEIVING = ".receiving";

    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,10})$");
    private static final Pattern TIME_IN_NAME = Pattern.compile("\\d{8}T\\d{6}");
    private static final Comparator<Submission> NEWER_LAST = Comparator.comparing(
                    (Submission each) -> each.receivedAt().toInstant())
            .thenComparing(Submission::inboxPath, new InboxPathOrder())
            .thenComparing(Submission::id);

    private final Path folder;
    private final Map<Path, Submission> read = new ConcurrentHashMap<>();

    /** @param folder made when the first file arrives */
    public Archive(Path folder) {
        this.folder = folder;
    }

    /**
     * Every submission, by receipt time, then path, then name.
     *
     * @throws DamagedArchiveException naming the first folder that does not hold what was written there
     */
    public List<Submission> submissions() {
        return Days.entries(folder).stream()
                .filter(Archive::isSubmission)
                .map(this::read)
                .sorted(NEWER_LAST)
                .toList();
    }

    /**
     * When the newest submission was received or the newest decision taken.
     *
     * @param zone of the times in names
     */
    public Optional<Instant> newest(ZoneId zone) {
        return Days.newest(folder)
                .map(TIME_IN_NAME::matcher)
                .filter(Matcher::lookingAt)
                .map(name -> LocalDateTime.parse(name.group(), Decisions.IN_NAMES)
                        .atZone(zone)
                        .toInstant());
    }

    /**
     * When the oldest submission was received, or decision taken, from a moment on; by the names alone, which tell seconds.
     *
     * @param moment a whole second, or {@link Instant#MIN}
     * @param zone   of the times in names
     */
    public Optional<Instant> oldestFrom(Instant moment, ZoneId zone) {
        return Days.entriesFrom(folder, moment.equals(Instant.MIN) ? LocalDate.MIN : LocalDate.ofInstant(moment, zone))
                .stream()
                .map(each -> TIME_IN_NAME.matcher(each.getFileName().toString()))
                .filter(Matcher::lookingAt)
                .map(name -> LocalDateTime.parse(name.group(), Decisions.IN_NAMES)
                        .atZone(zone)
                        .toInstant())
                .filter(each -> !each.isBefore(moment))
                .min(Comparator.naturalOrder());
    }

    /** The folder of a submission, whether it is there yet or not. */
    public Path folderOf(Submission submission) {
        return Days.folderOf(folder, submission.receivedAt())
                .resolve(submission.id().value());
    }

    /** The file as it was sent. A link has none. */
    public Path original(Submission submission) {
        return folderOf(submission).resolve(originalName(submission.inboxPath()));
    }

    /** Begins to take a file. */
    public Arrival arrival() {
        try {
            Path receiving = folder.resolve(RECEIVING);
            Durable.makeFolders(receiving);
            return new Arrival(this, Files.createTempDirectory(receiving, ""));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: no folder can be made".formatted(folder), e);
        }
    }

    /**
     * What a killed run left half done: submissions that were taken and are in the archive now, but whose files may still lie in
     * the inbox. What it had not taken yet is cleaned away.
     */
    public List<Arrival> unfinished() {
        List<Arrival> unfinished = new ArrayList<>();
        try {
            for (Path each : Days.list(folder.resolve(RECEIVING)).sorted().toList()) {
                Arrival arrival = new Arrival(this, each);
                if (arrival.isTaken()) {
                    arrival.place();
                    unfinished.add(arrival);
                } else {
                    arrival.abandon();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s: a killed run cannot be tidied up".formatted(folder), e);
        }
        return unfinished;
    }

    /** {@code original} with the extension of the file as sent, so that programs open it; without one where it has none to speak of. */
    static String originalName(String inboxPath) {
        Matcher extension = EXTENSION.matcher(inboxPath);
        return extension.find() ? "original." + extension.group(1).toLowerCase(Locale.ROOT) : "original";
    }

    /** The submission in that folder, checked against its surroundings. */
    Submission read(Path place) {
        return read.computeIfAbsent(place, this::checked);
    }

    String relative(Path place) {
        return folder.relativize(place).toString().replace('\\', '/');
    }

    Path resolve(String place) {
        return folder.resolve(place);
    }

    private Submission checked(Path place) {
        Submission submission = SubmissionJson.read(place.resolve(DESCRIPTION));
        if (!folderOf(submission).equals(place)) {
            throw new DamagedArchiveException("%s: describes a submission that belongs in %s"
                    .formatted(place.resolve(DESCRIPTION), folderOf(submission)));
        }
        if (submission.kind() == Submission.Kind.FILE) {
            checkOriginal(submission);
        }
        return submission;
    }

    private void checkOriginal(Submission submission) {
        Path original = original(submission);
        try {
            long bytes = Files.size(original);
            if (bytes != submission.bytes()) {
                throw new DamagedArchiveException(
                        "%s: has %d bytes, expected %d".formatted(original, bytes, submission.bytes()));
            }
        } catch (IOException e) {
            throw new DamagedArchiveException("%s: is missing or cannot be read".formatted(original), e);
        }
    }

    static boolean isSubmission(Path place) {
        if (Decisions.isDecision(place)) {
            return false;
        }
        if (!Files.exists(place.resolve(DESCRIPTION))) {
            throw new DamagedArchiveException(
                    "%s: holds neither %s nor %s".formatted(place, DESCRIPTION, Decisions.DESCRIPTION));
        }
        return true;
    }
}
