package org.halfsky.ingest.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name as a sheet writes it, taken apart: order marks, 其中, note marks and the unit in brackets are off.
 *
 * @param body   folded, with the punctuation inside
 * @param unit   the unit that stood in brackets behind the name, folded; {@code null} where none did
 * @param isPart 其中 or # stood before it
 * @param marked an order mark (一、 1. （1）) stood before it
 */
public record Wording(String body, @Nullable String unit, boolean isPart, boolean marked) {

    private static final Pattern ORDER_MARK = Pattern.compile("^(?:第?[一二三四五六七八九十]{1,3}(?:[、.]|部分[:、]?)"
            + "|\\((?:[一二三四五六七八九十]{1,3}|\\d{1,3})\\)"
            + "|\\d{1,3}(?:\\.\\d{1,2})*(?:[、)]|\\.(?!\\d)))");
    private static final Pattern PART_MARK = Pattern.compile("^(?:#|其中[:,、]?|\\(其中\\))");
    private static final Pattern BULLET = Pattern.compile("^(?:[*★☆▲△●○■□◆◇※]+|-+(?=\\D))");
    private static final Pattern NOTE_MARK = Pattern.compile("(?:\\*+|\\(注?\\d{1,2}\\)|\\(注\\)|注\\d{1,2})$");
    private static final Pattern BRACKET = Pattern.compile("[,:]?\\((?:单位:?)?([^()]*)\\)$");
    private static final Pattern BARE_UNIT = Pattern.compile("[,:]?(%|‰|1?/10万|1?/十万|1/万)$");
    private static final Pattern NUMERAL = Pattern.compile("([一二三四五六七八九十]{1,3})(?=周?岁|年|个月)");

    /** Takes the text apart. */
    public static Wording of(String text) {
        String rest = Folding.fold(text);
        boolean part = false;
        boolean marked = false;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            String unordered = ORDER_MARK.matcher(rest).replaceFirst("");
            marked |= !unordered.equals(rest);
            String whole = PART_MARK.matcher(unordered).replaceFirst("");
            part |= !whole.equals(unordered);
            rest = BULLET.matcher(whole).replaceFirst("");
        }
        return withoutTail(rest, part, marked);
    }

    private static Wording withoutTail(String text, boolean part, boolean marked) {
        String rest = NOTE_MARK.matcher(text).replaceFirst("");
        String unit = null;
        Matcher bracket = BRACKET.matcher(rest);
        Matcher bare = BARE_UNIT.matcher(rest);
        if (bracket.find() && bracket.start() > 0 && UnitWords.isUnit(bracket.group(1))) {
            unit = bracket.group(1);
            rest = NOTE_MARK.matcher(rest.substring(0, bracket.start())).replaceFirst("");
        } else if (bare.find() && bare.start() > 0) {
            unit = bare.group(1);
            rest = rest.substring(0, bare.start());
        }
        return new Wording(withDigits(rest), unit, part, marked);
    }

    /** The name alone, as it is compared: {@link #body} without inner punctuation. */
    public String key() {
        return key(body);
    }

    /** A body or a piece of one, as it is compared. */
    public static String key(String body) {
        StringBuilder key = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (",、;。:".indexOf(c) < 0) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** 三岁以下 and 3岁以下, 学前三年 and 学前3年 are the same words. */
    private static String withDigits(String text) {
        Matcher numeral = NUMERAL.matcher(text);
        return numeral.find() ? numeral.replaceAll(found -> String.valueOf(number(found.group(1)))) : text;
    }

    private static int number(String numeral) {
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            int value = 0;
            for (int i = 0; i < numeral.length(); i++) {
                value = value * 10 + digit(numeral.charAt(i));
            }
            return value;
        }
        int tens = ten == 0 ? 1 : digit(numeral.charAt(0));
        int ones = ten == numeral.length() - 1 ? 0 : digit(numeral.charAt(numeral.length() - 1));
        return tens * 10 + ones;
    }

    private static int digit(char numeral) {
        return "十一二三四五六七八九".indexOf(numeral);
    }
}
