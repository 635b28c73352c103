package org.halfsky.ingest.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The time that words name: a year, or 本年 and 上年 of a sheet that names its year elsewhere.
 *
 * @param year      {@code null} where the words only say which one of the sheet's
 * @param statement {@code null} where the words name the year itself
 */
record Period(@Nullable Integer year, @Nullable Statement statement) {

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String FILLER =
            "(?:\\(?(?:基期|基期年|终期|末期|中期|基期值|实际值?|实际数|数值|数据|完成值|完成数|统计值|监测值|全年|年末|期末|年底|实绩)\\)?)?";
    private static final Pattern WHOLE =
            Pattern.compile("(?:基期|截至|截止)?\\(?" + YEAR + "(?:年度?)?(?:末|底|1-12月)?\\)?" + FILLER);
    private static final Pattern LEADING = Pattern.compile("^" + YEAR + "年度?(?:末|底)?(?![-\\d])(.*)$");
    private static final Pattern CURRENT =
            Pattern.compile("本年度?|本期|当年|报告期|今年|报告年|本年(?:实际|数|累计|末|底|完成|数值|度)(?:数|值)?|本期(?:数|值)?");
    private static final Pattern PREVIOUS =
            Pattern.compile("上年度?|去年|上期|上一?年|上年(?:同期|实际|数|累计|末|底|完成|数值|度)(?:数|值)?|去年同期|上年同期数");
    private static final Pattern NUMERALS = Pattern.compile("[二一][〇○零O0一二三四五六七八九]{3}(?=年)");

    /** A period at the beginning and what follows it. */
    record Leading(Period period, String rest) {}

    /** The period that the words name and nothing else; {@code null} where they say something else or more. */
    static @Nullable Period of(String body) {
        String words = withDigits(body);
        Matcher year = WHOLE.matcher(words);
        if (year.matches()) {
            return new Period(Integer.valueOf(year.group(1)), null);
        }
        if (CURRENT.matcher(words).matches()) {
            return new Period(null, Statement.CURRENT_YEAR);
        }
        return PREVIOUS.matcher(words).matches() ? new Period(null, Statement.PREVIOUS_YEAR) : null;
    }

    /** The year with which the words begin; {@code null} where they begin with none. */
    static @Nullable Leading leading(String body) {
        Matcher year = LEADING.matcher(withDigits(body));
        return year.matches() ? new Leading(new Period(Integer.valueOf(year.group(1)), null), year.group(2)) : null;
    }

    /** 二〇二〇年 as 2020年. */
    static String withDigits(String words) {
        Matcher numerals = NUMERALS.matcher(words);
        return numerals.find() ? numerals.replaceAll(found -> digits(found.group())) : words;
    }

    private static String digits(String numerals) {
        StringBuilder digits = new StringBuilder(4);
        for (int i = 0; i < numerals.length(); i++) {
            int digit = "〇一二三四五六七八九".indexOf(numerals.charAt(i));
            digits.append(Math.max(digit, 0));
        }
        return digits.toString();
    }
}
