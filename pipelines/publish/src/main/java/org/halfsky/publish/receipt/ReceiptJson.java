package org.halfsky.publish.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.Answer;
import org.halfsky.model.Finding;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.Submission;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code 回执.json}, field by field in the order of the contract. */
record ReceiptJson(
        String submission,
        String file,
        String sha256,
        String receivedAt,
        String status,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String duplicateOf,
        List<String> areas,
        List<Integer> years,
        CellsJson cells,
        List<FindingJson> findings) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(PRINTER)
            .build();

    record CellsJson(int filled, int loaded, int rejected, int ignored, Map<String, Integer> ignoredBy) {

        static CellsJson of(Answer.Cells cells) {
            Map<String, Integer> reasons = new LinkedHashMap<>();
            if (!cells.ignoredBy().isEmpty()) {
                new EnumMap<IgnoredBecause, Integer>(cells.ignoredBy())
                        .forEach((reason, count) -> reasons.put(reason.code(), count));
            }
            return new CellsJson(cells.filled(), cells.loaded(), cells.rejected(), cells.ignored(), reasons);
        }
    }

    record FindingJson(
            String rule,
            String severity,
            @Nullable String sheet,
            @Nullable String cell,
            @Nullable String area,
            @Nullable String indicator,
            @Nullable Integer year,
            @Nullable String breakdown,
            @Nullable String value,
            @Nullable String expected,
            String message,
            @Nullable String explanation,
            @Nullable Integer version) {

        static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.rule(),
                    finding.severity().code(),
                    finding.sheet(),
                    finding.cell(),
                    text(finding.area()),
                    text(finding.indicator()),
                    finding.year(),
                    text(finding.breakdown()),
                    finding.value(),
                    finding.expected(),
                    finding.message(),
                    finding.explanation(),
                    finding.version());
        }

        private static @Nullable String text(@Nullable Object code) {
            return code == null ? null : code.toString();
        }
    }

    static ReceiptJson of(Answer answer) {
        Submission submission = answer.submission();
        return new ReceiptJson(
                submission.id().value(),
                submission.file(),
                submission.sha256(),
                TIME.format(submission.receivedAt()),
                answer.status().code(),
                submission.duplicateOf() == null
                        ? null
                        : submission.duplicateOf().value(),
                answer.areas().stream().map(each -> each.value()).toList(),
                List.copyOf(answer.years()),
                CellsJson.of(answer.cells()),
                answer.findings().stream().map(FindingJson::of).toList());
    }

    /** UTF-8, two spaces a level, {@code \n} between lines on every machine. */
    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }
}
