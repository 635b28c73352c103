package org.halfsky.ingest.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats of days and times, words of a Chinese Excel. POI shows the quotation marks around 年 and 月. */
final class DayFormat {
    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|\\\\(.)|_.|\\*.|\\[(h+|m+|s+)\\]|\\[[^\\]]*\\]"
            + "|(AM/PM|A/P|上午/下午|y+|e+|m+|d+|h+|s+|a+|\\.0+)|(.)");
    private static final String WEEKDAYS = "一二三四五六日";
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
    private static final LocalDateTime EPOCH_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime EPOCH_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final BigDecimal PHANTOM_LEAP_DAY = BigDecimal.valueOf(60);

    private final List<Part> parts = new ArrayList<>();
    private final boolean date1904;
    private final boolean halfDays;

    /** @param letters the field's letters; empty for words that stand as they are */
    private record Part(String letters, String words) {}

    DayFormat(String code, boolean date1904) {
        this.date1904 = date1904;
        int end = endOfFirstSection(code);
        Matcher token = TOKEN.matcher(code.substring(0, end));
        boolean half = false;
        while (token.find()) {
            if (token.group(3) != null) {
                parts.add(new Part("[" + token.group(3).toLowerCase(Locale.ROOT), ""));
            } else if (token.group(4) != null) {
                parts.add(new Part(token.group(4), ""));
                half |= token.group(4).contains("/");
            } else {
                addWords(token);
            }
        }
        this.halfDays = half;
        tellMinutesFromMonths();
    }

    private static int endOfFirstSection(String code) {
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            quoted ^= code.charAt(i) == '"';
            if (!quoted && code.charAt(i) == ';') {
                return i;
            }
        }
        return code.length();
    }

    private void addWords(Matcher token) {
        for (int group : new int[] {1, 2, 5}) {
            if (token.group(group) != null) {
                parts.add(new Part("", token.group(group)));
            }
        }
    }

    /** An m after hours or before seconds is a minute. */
    private void tellMinutesFromMonths() {
        List<Integer> fields = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).letters().isEmpty()) {
                fields.add(i);
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            boolean afterHour = i > 0 && initial(fields.get(i - 1)) == 'h';
            boolean beforeSecond = i + 1 < fields.size() && initial(fields.get(i + 1)) == 's';
            if (initial(fields.get(i)) == 'm' && (afterHour || beforeSecond)) {
                String letters = parts.get(fields.get(i)).letters();
                parts.set(fields.get(i), new Part(letters.replaceAll("[mM]", "n"), ""));
            }
        }
    }

    private char initial(int part) {
        String letters = parts.get(part).letters().replace("[", "");
        return Character.toLowerCase(letters.charAt(0));
    }

    String show(BigDecimal number) {
        long seconds = number.multiply(SECONDS_OF_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        boolean beforePhantom = !date1904 && number.compareTo(PHANTOM_LEAP_DAY) < 0 && number.signum() > 0;
        LocalDateTime epoch = date1904 ? EPOCH_1904 : EPOCH_1900.plusDays(beforePhantom ? 1 : 0);
        LocalDateTime time = epoch.plusSeconds(seconds);
        StringBuilder shown = new StringBuilder();
        for (Part part : parts) {
            shown.append(part.letters().isEmpty() ? part.words() : field(part.letters(), time, seconds));
        }
        return shown.toString().strip();
    }

    private String field(String letters, LocalDateTime time, long seconds) {
        int length = letters.length();
        return switch (Character.toLowerCase(letters.charAt(0))) {
            case 'y', 'e' -> length == 2 ? padded(time.getYear() % 100, 2) : padded(time.getYear(), 4);
            case 'm' -> padded(time.getMonthValue(), Math.min(2, length));
            case 'd' -> length > 2 ? weekday("星期", time) : padded(time.getDayOfMonth(), length);
            case 'h' -> padded(halfDays ? (time.getHour() + 11) % 12 + 1 : time.getHour(), length);
            case 'n' -> padded(time.getMinute(), length);
            case 's' -> padded(time.getSecond(), length);
            case 'a' -> letters.contains("/") ? halfDay(letters, time) : weekday(length > 3 ? "星期" : "", time);
            case '上' -> time.getHour() < 12 ? "上午" : "下午";
            case '[' -> elapsed(letters, seconds);
            default -> "";
        };
    }

    private static String halfDay(String letters, LocalDateTime time) {
        String half = time.getHour() < 12 ? "AM" : "PM";
        return letters.length() < 5 ? half.substring(0, 1) : half;
    }

    private static String elapsed(String letters, long seconds) {
        long units = switch (letters.charAt(1)) {
            case 'h' -> seconds / 3600;
            case 'm', 'n' -> seconds / 60;
            default -> seconds;
        };
        return padded(units, letters.length() - 1);
    }

    private static String weekday(String prefix, LocalDateTime time) {
        return prefix + WEEKDAYS.charAt(time.getDayOfWeek().getValue() - 1);
    }

    private static String padded(long number, int digits) {
        String shown = Long.toString(number);
        return "0".repeat(Math.max(0, digits - shown.length())) + shown;
    }
}
