package org.halfsky.publish.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.halfsky.model.file.Durable;
import org.halfsky.model.release.CompletenessRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code releases/live.json}: who has sent what by now, for pages that do not wait for the night. Written whole or not at all.
 *
 * @param takenAt      when it was asked
 * @param completeness by area, year
 */
public record LiveSnapshot(String takenAt, List<Line> completeness) {

    public static final String FILE_NAME = "live.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    public LiveSnapshot {
        completeness = List.copyOf(completeness);
    }

    /** A row of {@code completeness}, codes and days as text. */
    record Line(
            String areaCode,
            String areaName,
            String level,
            @Nullable String parentCode,
            int year,
            int expected,
            int received,
            int missing,
            int late,
            int nilConfirmed,
            String status,
            @Nullable String dueDate,
            int requiredLines,
            int missingLines,
            String asOf) {

        static Line of(CompletenessRow row) {
            return new Line(
                    row.areaCode().value(),
                    row.areaName(),
                    row.level().code(),
                    row.parentCode() == null ? null : row.parentCode().value(),
                    row.year(),
                    row.expected(),
                    row.received(),
                    row.missing(),
                    row.late(),
                    row.nilConfirmed(),
                    row.status(),
                    row.dueDate() == null ? null : row.dueDate().toString(),
                    row.requiredLines(),
                    row.missingLines(),
                    row.asOf().toString());
        }
    }

    /** Puts it beside the releases, in the place of the one before. */
    public static void write(Path releases, OffsetDateTime takenAt, List<CompletenessRow> rows) throws IOException {
        String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(takenAt.truncatedTo(ChronoUnit.SECONDS));
        LiveSnapshot snapshot =
                new LiveSnapshot(time, rows.stream().map(Line::of).toList());
        Durable.makeFolders(releases);
        Durable.renew(releases.resolve(FILE_NAME), JSON.writeValueAsBytes(snapshot));
    }
}
