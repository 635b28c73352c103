package org.halfsky.publish.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.halfsky.model.AreaCode;
import org.halfsky.model.ReportingStatus;
import org.halfsky.model.catalog.AreaLevel;
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
public record LiveSnapshot(OffsetDateTime takenAt, List<CompletenessRow> completeness) {

    private static final String FILE_NAME = "live.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    public LiveSnapshot {
        completeness = List.copyOf(completeness);
    }

    /** Its place beside the releases. */
    public static Path fileIn(Path releases) {
        return releases.resolve(FILE_NAME);
    }

    /** What stands beside the releases; empty where nothing does yet. */
    public static Optional<LiveSnapshot> read(Path releases) throws IOException {
        try {
            Content content = JSON.readValue(Files.readAllBytes(fileIn(releases)), Content.class);
            return Optional.of(Objects.requireNonNull(content).snapshot());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Puts it beside the releases, in the place of the one before. */
    public void write(Path releases) throws IOException {
        Durable.makeFolders(releases);
        Durable.renew(fileIn(releases), JSON.writeValueAsBytes(Content.of(this)));
    }

    private record Content(String takenAt, List<Line> completeness) {

        static Content of(LiveSnapshot snapshot) {
            return new Content(
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            snapshot.takenAt().truncatedTo(ChronoUnit.SECONDS)),
                    snapshot.completeness().stream().map(Line::of).toList());
        }

        LiveSnapshot snapshot() {
            return new LiveSnapshot(
                    OffsetDateTime.parse(takenAt),
                    completeness.stream().map(Line::row).toList());
        }
    }

    /** A row of {@code completeness}, codes and days as text. */
    private record Line(
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
                    row.status().code(),
                    row.dueDate() == null ? null : row.dueDate().toString(),
                    row.requiredLines(),
                    row.missingLines(),
                    row.asOf().toString());
        }

        CompletenessRow row() {
            return new CompletenessRow(
                    new AreaCode(areaCode),
                    areaName,
                    AreaLevel.of(level),
                    parentCode == null ? null : new AreaCode(parentCode),
                    year,
                    expected,
                    received,
                    missing,
                    late,
                    nilConfirmed,
                    ReportingStatus.of(status),
                    dueDate == null ? null : LocalDate.parse(dueDate),
                    requiredLines,
                    missingLines,
                    LocalDate.parse(asOf));
        }
    }
}
