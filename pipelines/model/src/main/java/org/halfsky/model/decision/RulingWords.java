package org.halfsky.model.decision;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CellRef;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.SubmissionId;

/** Reads a ruling back from its kind and words. */
public final class RulingWords {

    private final String kind;
    private final Map<String, String> words;

    private RulingWords(String kind, Map<String, String> words) {
        this.kind = kind;
        this.words = words;
    }

    /** @throws IllegalArgumentException if there is no such kind, or a word is missing, unknown or cannot be understood */
    public static Ruling read(String kind, Map<String, String> words) {
        return new RulingWords(kind, words).ruling();
    }

    private Ruling ruling() {
        Ruling ruling = switch (kind) {
            case ErrorOverride.KIND ->
                new ErrorOverride(
                        new SubmissionId(word("submission")), word("rule"), new CellRef(word("sheet"), word("cell")));
            case SubmissionReturn.KIND -> new SubmissionReturn(new SubmissionId(word("submission")));
            case LockedBase.KIND ->
                new LockedBase(
                        word("plan"),
                        new AreaCode(word("area")),
                        new IndicatorCode(word("indicator")),
                        Breakdown.parse(word("breakdown")),
                        new BigDecimal(word("value")));
            case BaseLocks.KIND -> BaseLocks.parse(word(BaseLocks.VALUES));
            case ThresholdChange.KIND -> ThresholdChange.parse(words);
            default ->
                throw new IllegalArgumentException(
                        "kind '%s': expected override, return, locked_base, locked_bases or thresholds"
                                .formatted(kind));
        };
        Set<String> expected = ruling.words().keySet();
        if (!expected.equals(words.keySet())) {
            throw new IllegalArgumentException("%s: saw %s, expected %s".formatted(kind, words.keySet(), expected));
        }
        return ruling;
    }

    private String word(String name) {
        String word = words.get(name);
        if (word == null || word.isEmpty()) {
            throw new IllegalArgumentException("%s: %s is empty".formatted(kind, name));
        }
        return word;
    }
}
