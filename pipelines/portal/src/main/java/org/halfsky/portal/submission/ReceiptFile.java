package org.halfsky.portal.submission;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code 回执.json}. */
record ReceiptFile(
        String submission,
        String file,
        String sha256,
        String receivedAt,
        String status,
        @Nullable String duplicateOf,
        List<String> areas,
        List<Integer> years,
        Receipt.Cells cells,
        List<Finding> findings) {

    private static final JsonMapper JSON = JsonMapper.shared();

    record Finding(
            String rule,
            String severity,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String area,
            @Nullable String indicator,
            @Nullable Integer year,
            @Nullable String value,
            @Nullable String expected,
            String message,
            @Nullable String explanation) {

        Receipt.Finding finding() {
            return new Receipt.Finding(
                    rule,
                    Severity.of(severity),
                    sheet,
                    cell,
                    area == null ? null : new AreaCode(area),
                    indicator,
                    year,
                    value,
                    expected,
                    message,
                    explanation);
        }
    }

    /** @throws tools.jackson.core.JacksonException if it cannot be read */
    static Receipt read(Path file) {
        return Objects.requireNonNull(JSON.readValue(file, ReceiptFile.class)).receipt();
    }

    private Receipt receipt() {
        return new Receipt(
                submission,
                file,
                sha256,
                OffsetDateTime.parse(receivedAt),
                SubmissionStatus.of(status),
                duplicateOf,
                areas.stream().map(AreaCode::new).toList(),
                years,
                cells,
                findings.stream().map(Finding::finding).toList());
    }
}
