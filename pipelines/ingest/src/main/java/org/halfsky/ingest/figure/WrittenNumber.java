package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Digits as somebody typed them.
 *
 * @param decimals digits after the point
 * @param odd      written so that a word about it is due: a comma as decimal point, words for digits
 */
record WrittenNumber(BigDecimal value, int decimals, boolean odd) {
    private static final int MOST_DIGITS = 25;

    /** Between groups of three digits. */
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(?:([ ,，'’])\\d{3})(?:\\1\\d{3})*(?:\\.\\d+)?");

    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final Pattern COMMA_AS_POINT = Pattern.compile("[+-]?\\d+[,，]\\d+");
    private static final Pattern OTHER_POINT = Pattern.compile("[+-]?\\d+[。·]\\d+");
    private static final Pattern BLANK_AT_POINT = Pattern.compile("(?<=\\.) | (?=\\.)");

    /**
     * Reads digits with whatever separates them.
     *
     * @param run       begins and ends with a digit, but for a sign or a point
     * @param maybeRate in a rate {@code 4,640} may be 4.64 as well as 4640: then it is neither
     * @return empty where it may mean more than one thing
     */
    static Optional<WrittenNumber> parse(String run, boolean maybeRate) {
        String digits = BLANK_AT_POINT.matcher(run).replaceAll("");
        if (digits.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (PLAIN.matcher(digits).matches()) {
            return Optional.of(of(digits, digits.startsWith(".")));
        }
        boolean grouped = GROUPED.matcher(digits).matches();
        boolean commaAsPoint = COMMA_AS_POINT.matcher(digits).matches();
        if (grouped && commaAsPoint && maybeRate) {
            return Optional.empty();
        }
        if (grouped) {
            return Optional.of(of(digits.replaceAll("[ ,，'’]", ""), false));
        }
        if (commaAsPoint || OTHER_POINT.matcher(digits).matches()) {
            return Optional.of(of(digits.replaceAll("[,，。·]", "."), true));
        }
        return Optional.empty();
    }

    private static WrittenNumber of(String digits, boolean odd) {
        BigDecimal value = new BigDecimal(digits);
        return new WrittenNumber(value, Math.max(0, value.scale()), odd);
    }
}
