package org.halfsky.portal.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.release.CompletenessRow;
import org.halfsky.portal.given.PortalFolders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code releases/live.json}, which every intake renews; read again only when it has changed. */
@Component
class LiveFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Known(FileTime time, Progress progress) {}

    private record Content(String takenAt, List<Line> completeness) {}

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
                    status,
                    dueDate == null ? null : LocalDate.parse(dueDate),
                    requiredLines,
                    missingLines,
                    LocalDate.parse(asOf));
        }
    }

    private final Path file;
    private @Nullable Known known;

    LiveFile(PortalFolders folders) {
        this.file = folders.releases().resolve("live.json");
    }

    /** What it says; empty where there is none. */
    synchronized Optional<Progress> read() {
        try {
            FileTime time = Files.getLastModifiedTime(file);
            if (known == null || !known.time().equals(time)) {
                Content content = Objects.requireNonNull(JSON.readValue(file, Content.class));
                known = new Known(
                        time,
                        new Progress(
                                OffsetDateTime.parse(content.takenAt()),
                                content.completeness().stream().map(Line::row).toList()));
            }
            return Optional.of(known.progress());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
