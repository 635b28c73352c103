package org.halfsky.app.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.halfsky.app.home.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was told last, as a file of the home. A service that is started again every half minute while a database is away fails as often,
 * with the same words; once an hour is enough.
 */
final class LastNotice {

    private static final Logger LOG = LoggerFactory.getLogger(LastNotice.class);
    private static final Duration REST = Duration.ofHours(1);

    private final Path file;

    LastNotice(Home home) {
        this.file = home.operations().resolve("last-notice");
    }

    /** Whether the same was told within the last hour, and nothing has gone well since. */
    boolean saysAlready(Notice notice) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            Duration age = Duration.between(OffsetDateTime.parse(lines.get(0)), notice.at());
            return !age.isNegative()
                    && age.compareTo(REST) < 0
                    && lines.subList(1, lines.size())
                            .equals(words(notice).lines().toList());
        } catch (IOException | DateTimeParseException | IndexOutOfBoundsException nothingToldYet) {
            return false;
        }
    }

    void keep(Notice notice) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, notice.at() + "\n" + words(notice));
        } catch (IOException full) {
            LOG.debug("{}: it will be told again", file, full);
        }
    }

    /** Something went well: the next failure is news whatever it says. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            LOG.debug("{}: the same will be news only after an hour", file, stuck);
        }
    }

    private static String words(Notice notice) {
        return notice.job() + "\n" + notice.reason();
    }
}
