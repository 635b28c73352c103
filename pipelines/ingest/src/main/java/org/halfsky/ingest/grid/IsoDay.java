package org.halfsky.ingest.grid;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.halfsky.ingest.display.StoredNumber;

/** Days that a file writes as {@code 2020-03-02} or {@code 2020-03-02T00:00:00.000} instead of counting them. */
final class IsoDay {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final double SECONDS_OF_DAY = 86_400;

    private IsoDay() {}

    /** The day counted from 1900; empty where the text is none. */
    static Optional<BigDecimal> serial(String written) {
        try {
            LocalDateTime time = written.indexOf('T') < 0
                    ? LocalDate.parse(written).atStartOfDay()
                    : LocalDateTime.parse(written.endsWith("Z") ? written.substring(0, written.length() - 1) : written);
            return StoredNumber.of(Duration.between(EPOCH, time).toSeconds() / SECONDS_OF_DAY);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
