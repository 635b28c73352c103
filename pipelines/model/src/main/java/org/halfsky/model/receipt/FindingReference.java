package org.halfsky.model.receipt;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.Explanation;
import org.halfsky.model.Finding;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about in one line of text, for a hidden column of 审核结果: no program that saves the workbook again takes it for a
 * number or a date.
 */
public final class FindingReference {

    private static final int PARTS = 8;

    private FindingReference() {}

    /** Rule, area, indicator, year, breakdown, sheet, cell and value between bars. */
    public static String of(Finding finding) {
        List<@Nullable Object> parts = Arrays.asList(
                finding.rule(),
                finding.area(),
                finding.indicator(),
                finding.year(),
                finding.breakdown(),
                finding.sheet(),
                finding.cell(),
                finding.value());
        return parts.stream()
                .map(each -> each == null ? "" : escaped(each.toString()))
                .collect(Collectors.joining("|"));
    }

    /**
     * The sender's words about the finding that the reference names.
     *
     * @param words not blank
     * @return empty where the reference is none, because somebody wrote over it
     */
    public static Optional<Explanation> explanation(String reference, String words) {
        String[] parts = reference.strip().split("\\|", -1);
        if (parts.length != PARTS || parts[0].isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Explanation(
                    plain(parts[0]),
                    part(parts[5], text -> text),
                    part(parts[6], text -> text),
                    part(parts[1], AreaCode::new),
                    part(parts[2], IndicatorCode::new),
                    part(parts[3], Integer::valueOf),
                    part(parts[4], Breakdown::parse),
                    part(parts[7], text -> text),
                    words));
        } catch (IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    private static <T> @Nullable T part(String text, Function<String, T> type) {
        return text.isEmpty() ? null : type.apply(plain(text));
    }

    private static String escaped(String text) {
        return text.replace("%", "%25")
                .replace("|", "%7C")
                .replace("\n", "%0A")
                .replace("\r", "%0D")
                .replace("\t", "%09");
    }

    private static String plain(String text) {
        return text.replace("%09", "\t")
                .replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%7C", "|")
                .replace("%25", "%");
    }
}
