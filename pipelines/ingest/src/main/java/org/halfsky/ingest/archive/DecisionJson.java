package org.halfsky.ingest.archive;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.halfsky.model.AreaCode;
import org.halfsky.model.decision.Decider;
import org.halfsky.model.decision.Decision;
import org.halfsky.model.decision.DecisionId;
import org.halfsky.model.decision.RulingWords;
import org.jspecify.annotations.Nullable;

/** The content of {@code decision.json}: a {@link Decision} in plain words. */
record DecisionJson(
        @Nullable String decision,
        @Nullable String kind,
        @Nullable String decidedAt,
        @Nullable String decidedBy,
        @Nullable String deciderArea,
        @Nullable String reason,
        @Nullable Map<String, String> ruling) {

    static DecisionJson of(Decision decision) {
        return new DecisionJson(
                decision.id().value(),
                decision.ruling().kind(),
                decision.decidedAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                decision.decider().name(),
                decision.decider().area().value(),
                decision.reason(),
                new TreeMap<>(decision.ruling().words()));
    }

    /** @throws DamagedArchiveException if the file is not what was written there */
    static Decision read(Path file) {
        DecisionJson json = Json.read(file, DecisionJson.class);
        try {
            return json.asDecision();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DamagedArchiveException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private Decision asDecision() {
        if (ruling == null) {
            throw new IllegalArgumentException("ruling is empty");
        }
        return new Decision(
                new DecisionId(given("decision", decision)),
                OffsetDateTime.parse(given("decidedAt", decidedAt)),
                new Decider(given("decidedBy", decidedBy), new AreaCode(given("deciderArea", deciderArea))),
                given("reason", reason),
                RulingWords.read(given("kind", kind), ruling));
    }

    private static String given(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("%s is empty".formatted(field));
        }
        return value;
    }
}
