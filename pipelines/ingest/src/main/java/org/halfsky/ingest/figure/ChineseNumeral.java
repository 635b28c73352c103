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

    private ChineseNumeral() {}

    /** Empty where the characters make no number, and for 一 alone: written by hand it is as often a dash. */
    static Optional<BigDecimal> parse(String words) {
        if (words.isEmpty() || words.length() > LONGEST || words.equals("一")) {
            return Optional.empty();
        }
        long total = 0;
        long section = 0;
        int digit = -1;
        long lastUnit = Long.MAX_VALUE;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int value = digit(c);
            long unit = unit(c);
            if (value >= 0) {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = value;
            } else if (unit > 0 && unit < 10_000 && unit < lastUnit) {
                section += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
                lastUnit = unit;
            } else if (unit >= 10_000) {
                long before = section + Math.max(0, digit);
                total = (total + (before == 0 ? 1 : before)) * unit;
                section = 0;
                digit = -1;
                lastUnit = Long.MAX_VALUE;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(BigDecimal.valueOf(total + section + Math.max(0, digit)));
    }

    private static int digit(char c) {
        return c == '两' ? 2 : Math.max(DIGITS.indexOf(c), FORMAL_DIGITS.indexOf(c));
    }

    private static long unit(char c) {
        int small = Math.max(SMALL_UNITS.indexOf(c), FORMAL_UNITS.indexOf(c));
        if (small >= 0) {
            return (long) Math.pow(10, small + 1.0);
        }
        return c == '万' ? 10_000L : c == '亿' ? 100_000_000L : 0;
    }
}
