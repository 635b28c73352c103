package org.halfsky.ingest.grid;

import java.util.ArrayList;
import java.util.List;

/** Finds what separates the cells of a text table: the sign that divides the most lines alike. */
final class Delimiters {
    private static final char[] CANDIDATES = {',', '\t', ';', '|'};
    private static final int LINES = 200;

    private Delimiters() {}

    /** A comma where nothing speaks for another. */
    static char detect(String text) {
        char best = ',';
        long bestScore = 0;
        List<String> lines = firstLines(text);
        for (char candidate : CANDIDATES) {
            long score = score(lines, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<String> firstLines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && lines.size() < LINES; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                lines.add(text.substring(from, i));
                from = i + 1;
            }
        }
        if (lines.size() < LINES) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    /** Lines that have as many of the sign as most lines have; titles and notes without any do not count against it. */
    private static long score(List<String> lines, char candidate) {
        List<Integer> counts = lines.stream()
                .map(line -> countOutsideQuotes(line, candidate))
                .filter(count -> count > 0)
                .toList();
        long alike = counts.stream()
                .mapToLong(count -> counts.stream().filter(count::equals).count())
                .max()
                .orElse(0);
        return alike * 1000
                + counts.stream().mapToInt(count -> Math.min(count, 99)).max().orElse(0);
    }

    private static int countOutsideQuotes(String line, char sign) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == sign ? 1 : 0;
        }
        return count;
    }
}
