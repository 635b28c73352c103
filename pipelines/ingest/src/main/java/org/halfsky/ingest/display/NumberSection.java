package org.halfsky.ingest.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** One section of a format code, such as {@code 0.00_ }, {@code #,##0.0,"千"} or {@code "-"??}: a number between literal words. */
final class NumberSection {
    private static final String[] GENERAL = {"General", "G/通用格式"};

    private final String code;
    private final StringBuilder prefix = new StringBuilder();
    private final StringBuilder suffix = new StringBuilder();
    private final StringBuilder digits = new StringBuilder();
    /** Words between two digits, by the number of digits before them; the rightmost first. */
    private final NavigableMap<Integer, String> within = new TreeMap<>(Comparator.reverseOrder());

    private boolean general;
    private int percents;

    private NumberSection(String code) {
        this.code = code;
    }

    /** Empty where the section does more than that: fractions, exponents, conditions, Chinese numerals. */
    static Optional<NumberSection> of(String code) {
        NumberSection section = new NumberSection(code);
        int at = 0;
        while (at >= 0 && at < code.length()) {
            at = section.take(at);
        }
        return at < 0 || !section.digits.toString().matches("[#?0,]*(?:\\.[0#?]*,*)?")
                ? Optional.empty()
                : Optional.of(section);
    }

    /** Takes what stands at a place; -1 where it is not understood. */
    private int take(int at) {
        char c = code.charAt(at);
        return switch (c) {
            case '"' -> literal(at + 1, code.indexOf('"', at + 1), 1);
            case '\\', '!' -> literal(at + 1, Math.min(code.length(), at + 2), 0);
            case '_', '*' -> at + 2;
            case '[' -> bracket(at);
            case '0', '#', '?', '.', ',' -> digit(at);
            case 'E', 'e', '/', '@' -> -1;
            default -> word(at, c);
        };
    }

    private int literal(int from, int to, int closing) {
        if (to < from) {
            return -1;
        }
        (hasNumber() ? suffix : prefix).append(code, from, to);
        return to + closing;
    }

    private boolean hasNumber() {
        return general || digits.length() > 0;
    }

    /** A colour or a language is not seen; a currency is; a condition is not for us. */
    private int bracket(int at) {
        int end = code.indexOf(']', at);
        String inside = end < 0 ? "=" : code.substring(at + 1, end);
        if (inside.startsWith("$")) {
            int dash = inside.indexOf('-');
            (hasNumber() ? suffix : prefix).append(inside, 1, dash < 0 ? inside.length() : dash);
            return end + 1;
        }
        return inside.startsWith("DBNum") || inside.matches(".*[<>=].*") ? -1 : end + 1;
    }

    private int digit(int at) {
        if (suffix.length() > 0 && (general || digits.indexOf(".") >= 0)) {
            return -1;
        }
        if (suffix.length() > 0) {
            within.put(placeholders(digits.toString()), suffix.toString());
            suffix.setLength(0);
        }
        digits.append(code.charAt(at));
        return at + 1;
    }

    private static int placeholders(String pattern) {
        return (int) pattern.chars().filter(c -> c != ',' && c != '.').count();
    }

    private int word(int at, char c) {
        for (String word : GENERAL) {
            if (code.startsWith(word, at)) {
                boolean first = !hasNumber();
                general = true;
                return first ? at + word.length() : -1;
            }
        }
        percents += c == '%' ? 1 : 0;
        return literal(at, at + 1, 0);
    }

    /** @param size without its sign */
    String show(BigDecimal size) {
        String number = general ? GeneralFormat.show(size) : digits.length() == 0 ? "" : digits(size);
        return (prefix + number + suffix).strip();
    }

    private String digits(BigDecimal size) {
        int point = digits.indexOf(".");
        String whole = point < 0 ? digits.toString() : digits.substring(0, point);
        String behind = point < 0 ? "" : digits.substring(point + 1);
        int thousands = trailingCommas(point < 0 ? whole : behind);
        int places = behind.length() - (point < 0 ? 0 : thousands);
        BigDecimal shown = size.movePointRight(2 * percents - 3 * thousands).setScale(places, RoundingMode.HALF_UP);
        String[] parts = shown.toPlainString().split("\\.", 2);
        String integer = padded(parts[0], count(whole, '0'));
        String grouped =
                whole.substring(0, whole.length() - (point < 0 ? thousands : 0)).indexOf(',') >= 0
                        ? grouped(integer)
                        : integer;
        String decimals = parts.length < 2 ? "" : trimmed(parts[1], count(behind, '0'));
        return decimals.isEmpty() ? withWords(grouped) : grouped + "." + decimals;
    }

    /** {@code 0!.0,} shows 250000 as 25.0. */
    private String withWords(String integer) {
        StringBuilder shown = new StringBuilder(integer);
        int all = placeholders(digits.toString());
        within.forEach((before, words) -> shown.insert(Math.max(0, integer.length() - (all - before)), words));
        return shown.toString();
    }

    private static int trailingCommas(String pattern) {
        int commas = 0;
        while (commas < pattern.length() && pattern.charAt(pattern.length() - 1 - commas) == ',') {
            commas++;
        }
        return commas;
    }

    private static int count(String pattern, char sign) {
        return (int) pattern.chars().filter(c -> c == sign).count();
    }

    private static String padded(String integer, int least) {
        String bare = integer.equals("0") ? "" : integer;
        return "0".repeat(Math.max(0, least - bare.length())) + bare;
    }

    private static String trimmed(String decimals, int least) {
        int length = decimals.length();
        while (length > least && decimals.charAt(length - 1) == '0') {
            length--;
        }
        return decimals.substring(0, length);
    }

    private static String grouped(String integer) {
        StringBuilder shown = new StringBuilder(integer);
        for (int at = integer.length() - 3; at > 0; at -= 3) {
            shown.insert(at, ',');
        }
        return shown.toString();
    }
}
