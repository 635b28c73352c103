package org.halfsky.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.halfsky.model.decision.Decider;
import org.halfsky.model.decision.Decision;
import org.halfsky.model.decision.DecisionId;
import org.halfsky.model.decision.Ruling;
import org.halfsky.model.file.Durable;
import org.halfsky.model.file.Sha256;

/**
 * What people decided, as {@code YYYY/MM/DD/<decision>/decision.json} in the archive. Nothing of it is ever changed, so what was read
 * once is not read again.
 */
public final class Decisions {

    static final String DESCRIPTION = "decision.json";

    static final DateTimeFormatter IN_NAMES = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Pattern SUBMISSION = Pattern.compile("\\d{8}T\\d{6}-[0-9a-f]{12}(-\\d+)?");
    private static final int HASH_IN_NAMES = 12;
    private static final Comparator<Decision> NEWER_LAST = Comparator.comparing(
                    (Decision each) -> each.decidedAt().toInstant())
            .thenComparing(Decision::id);

    private final Path folder;
    private final Map<Path, Decision> read = new ConcurrentHashMap<>();

    /** @param folder the archive, made when the first decision is taken */
    public Decisions(Path folder) {
        this.folder = folder;
    }

    /**
     * Every decision, by time, then name.
     *
     * @throws DamagedArchiveException naming the first file that does not hold what was written there
     */
    public List<Decision> all() {
        return Days.entries(folder).stream()
                .filter(Decisions::isDecision)
                .map(this::read)
                .sorted(NEWER_LAST)
                .toList();
    }

    /** Takes a decision: afterwards it is on disk for good. */
    public Decision take(Decider decider, String reason, Ruling ruling, Clock clock) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        String hash = hash(decider, reason.strip(), ruling).substring(0, HASH_IN_NAMES);
        String name = "%s-%s-%s".formatted(now.format(IN_NAMES), ruling.kind(), hash);
        Decision decision = new Decision(new DecisionId(name), now, decider, reason, ruling);
        try {
            Path receiving = folder.resolve(Archive.RECEIVING);
            Durable.makeFolders(receiving);
            Path complete = Files.createTempDirectory(receiving, "");
            Durable.write(complete.resolve(DESCRIPTION), Json.bytes(DecisionJson.of(decision)));
            Durable.appear(complete, folderOf(decision));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: cannot be kept in %s".formatted(name, folder), e);
        }
        return decision;
    }

    /** Submissions are told by their name, for there are very many of them. */
    static boolean isDecision(Path place) {
        return !SUBMISSION.matcher(place.getFileName().toString()).matches()
                && Files.exists(place.resolve(DESCRIPTION));
    }

    private Path folderOf(Decision decision) {
        return Days.folderOf(folder, decision.decidedAt()).resolve(decision.id().value());
    }

    private Decision read(Path place) {
        return read.computeIfAbsent(place, this::checked);
    }

    private Decision checked(Path place) {
        Decision decision = DecisionJson.read(place.resolve(DESCRIPTION));
        if (!folderOf(decision).equals(place)) {
            throw new DamagedArchiveException("%s: describes a decision that belongs in %s"
                    .formatted(place.resolve(DESCRIPTION), folderOf(decision)));
        }
        return decision;
    }

    private static String hash(Decider decider, String reason, Ruling ruling) {
        String said = String.join(
                "\n",
                decider.name(),
                decider.area().value(),
                reason,
                ruling.kind(),
                new TreeMap<>(ruling.words()).toString());
        return Sha256.of(said);
    }
}
