package org.halfsky.publish.report;

/** Numbers of chapters and sections. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private ChineseNumber() {}

    /** 一, 十, 十二, 二十, 九十九. */
    static String of(int number) {
        if (number < 1 || number >= HUNDRED) {
            throw new IllegalArgumentException("%d: expected 1 to 99".formatted(number));
        }
        int tens = number / TEN;
        int ones = number % TEN;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }
}
