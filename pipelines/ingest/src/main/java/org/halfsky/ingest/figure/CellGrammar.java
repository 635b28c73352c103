package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may surround the one number of a cell, in this order: stray punctuation, about, 千分之, the number, 余, a unit, 左右, a note mark.
 * Anything else in the cell and it is not understood.
 */
final class CellGrammar {
    private static final String MARK =
            "\\*+|[①-⑳⑴-⒇㈠-㈩⁰¹²³⁴-⁹†‡▲△★☆]+|#|[\\[【〔]\\d{1,2}[\\]】〕]|[(\\[【〔]?注[:：]?\\d{0,2}[)\\]】〕]?";
    private static final Pattern MARKS_BEHIND = Pattern.compile(" ?(?:" + MARK + ")+$");
    private static final Pattern MARKS_BEFORE = Pattern.compile("^(?:\\*+|[①-⑳⑴-⒇]) ?");
    private static final Pattern STRAY_BEFORE = Pattern.compile("^(?:[，,、；;：:!\"“”'‘’ ]|为|是|达到|达|共计|共)+");
    private static final Pattern STRAY_BEHIND = Pattern.compile("(?<![%。.])[，,、。.；;：:!\"“”'‘’ ]+$");
    private static final List<Pattern> BALLAST = List.of(MARKS_BEHIND, STRAY_BEFORE, MARKS_BEFORE, STRAY_BEHIND);
    private static final Pattern PER_MILLE_BEHIND = Pattern.compile("^(.*\\d) ?[0oO]/[0oO]{2}$");
    private static final Pattern ABOUT_BEFORE = Pattern.compile(
            "^(?:大约|约为|约|将近|接近|近|不超过|超过|超|逾|不低于|不少于|不高于|不多于|多于|高于|低于|少于|大于|小于|不足|不到|至少|最多|[≥≤≧≦><≈~～]=?) ?");
    private static final Pattern ABOUT_BEHIND = Pattern.compile("(?:左右|及?以上|及?以下|之上|之下|上下|以内|[余多许强+])$");
    private static final Pattern ABOUT_WITHIN = Pattern.compile("^(万亿|千万|百万|十万|[百千万亿])?[余多来]");
    private static final Pattern PARTS = Pattern.compile("^(十万|10万|百|千|万)分之");
    private static final Pattern DIGITS = Pattern.compile("^[+-]? ?(?:\\d(?:[\\d ,，'’.。·]*\\d)?\\.?|\\.\\d+)");
    private static final Pattern NUMERALS = Pattern.compile("^[零〇一二三四五六七八九两十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+");
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("^[(\\[【〔]([^()\\[\\]【】〔〕]+)[)\\]】〕]$");
    private static final Pattern SIGN = Pattern.compile("[%‰]|" + Units.PER_MILLE_MISSPELT + "|[oO]/[oO]");

    private String rest;
    private boolean approximate;
    private boolean decorated;
    private @Nullable String parts;

    private CellGrammar(String folded) {
        this.rest = folded;
    }

    /**
     * @param folded    half-width, no blanks at either end
     * @param maybeRate see {@link WrittenNumber#parse}
     * @return empty where the cell does not hold just one number
     */
    static Optional<Written> parse(String folded, boolean maybeRate) {
        return new CellGrammar(folded).parse(maybeRate);
    }

    private Optional<Written> parse(boolean maybeRate) {
        for (Pattern ballast : BALLAST) {
            decorated |= strip(ballast);
        }
        approximate |= strip(ABOUT_BEFORE);
        Matcher misspelt = PER_MILLE_BEHIND.matcher(rest);
        if (misspelt.matches()) {
            rest = misspelt.group(1) + "‰";
        }
        Matcher fraction = PARTS.matcher(rest);
        if (fraction.find()) {
            parts = fraction.group(1) + "分之";
            rest = rest.substring(fraction.end());
        }
        return number(maybeRate).flatMap(this::withUnit);
    }

    private boolean strip(Pattern ballast) {
        Matcher found = ballast.matcher(rest);
        if (found.find()) {
            rest = found.replaceFirst("").strip();
            return true;
        }
        return false;
    }

    private Optional<WrittenNumber> number(boolean maybeRate) {
        Matcher digits = DIGITS.matcher(rest);
        if (digits.find()) {
            rest = rest.substring(digits.end()).replace(" ", "");
            return WrittenNumber.parse(digits.group().replaceFirst("^([+-]) ", "$1"), maybeRate && parts == null);
        }
        Matcher numerals = NUMERALS.matcher(rest);
        if (!numerals.find()) {
            return Optional.empty();
        }
        String words = numerals.group();
        rest = rest.substring(numerals.end()).replace(" ", "");
        // 达万元: the number before 万 got lost on the way; 万余元 is about ten thousand
        if (parts != null && words.equals("百")) {
            return Optional.of(new WrittenNumber(new BigDecimal(100), 0, true));
        }
        boolean lost = "百千万亿佰仟".indexOf(words.charAt(0)) >= 0 && !rest.startsWith("余") && !rest.startsWith("多");
        return lost
                ? Optional.empty()
                : ChineseNumeral.parse(words)
                        .map(value -> new WrittenNumber(new BigDecimal(value.toString()), 0, true));
    }

    private Optional<Written> withUnit(WrittenNumber number) {
        approximate |= strip(ABOUT_BEHIND);
        Matcher within = ABOUT_WITHIN.matcher(rest);
        if (within.find()) {
            approximate = true;
            rest = (within.group(1) == null ? "" : within.group(1)) + rest.substring(within.end());
        }
        Matcher bracketed = UNIT_IN_BRACKETS.matcher(rest);
        if (bracketed.matches()) {
            rest = bracketed.group(1);
        }
        if (parts != null) {
            boolean sign = parts.equals("百分之") || parts.equals("千分之");
            return rest.isEmpty() ? Optional.of(written(number, parts, sign)) : Optional.empty();
        }
        return Optional.of(
                written(number, rest.isEmpty() ? null : rest, SIGN.matcher(rest).matches()));
    }

    private Written written(WrittenNumber number, @Nullable String unit, boolean sign) {
        return new Written(number, unit, sign, approximate, decorated);
    }
}
