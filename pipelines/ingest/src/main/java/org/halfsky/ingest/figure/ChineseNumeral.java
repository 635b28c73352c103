package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in words: 六, 十二, 三万五千, 千 (as in 千余). */
final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL_DIGITS = "〇壹贰叁肆伍陆柒捌玖";
    private static final String SMALL_UNITS = "十百千";
    private static final String FORMAL_UNITS = "拾佰仟";
    private static final int LONGEST = 16;

    private static final long MYRIAD = 10_000L;

    private long total;
    private long section;
    private int digit = -1;
    private long lastUnit = MYRIAD;

    private ChineseNumeral() {}

    /** Empty where the characters make no number, and for 一 alone: written by hand it is as often a dash. */
    static Optional<BigDecimal> parse(String words) {
        if (words.isEmpty() || words.length() > LONGEST || words.equals("一")) {
            return Optional.empty();
        }
        ChineseNumeral numeral = new ChineseNumeral();
        boolean understood = words.chars().allMatch(c -> numeral.take((char) c));
        return understood ? Optional.of(BigDecimal.valueOf(numeral.total + numeral.section())) : Optional.empty();
    }

    /** Takes the next character; false where none can stand there. */
    private boolean take(char c) {
        int value = digit(c);
        long unit = unit(c);
        if (value >= 0) {
            boolean fits = digit <= 0;
            digit = value;
            return fits;
        }
        if (unit >= MYRIAD) {
            total = (total + (section() == 0 ? 1 : section())) * unit;
            section = 0;
            lastUnit = MYRIAD;
        } else {
            section += (digit < 0 ? 1 : digit) * unit;
            boolean fits = unit > 0 && unit < lastUnit;
            lastUnit = unit;
            digit = -1;
            return fits;
        }
        digit = -1;
        return true;
    }

    /** What has been said since the last 万. */
    private long section() {
        return section + Math.max(0, digit);
    }

    private static int digit(char c) {
        return c == '两' ? 2 : Math.max(DIGITS.indexOf(c), FORMAL_DIGITS.indexOf(c));
    }

    private static long unit(char c) {
        int small = Math.max(SMALL_UNITS.indexOf(c), FORMAL_UNITS.indexOf(c));
        if (small >= 0) {
            return (long) Math.pow(10, small + 1.0);
        }
        return c == '万' ? MYRIAD : c == '亿' ? 100_000_000L : 0;
    }
}
