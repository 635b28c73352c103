package org.halfsky.app.crash;

import java.util.List;
import java.util.Locale;

/** What was injected, how often it struck before the night had ended, and how often all was as if nothing had happened. */
final class CrashTable {

    /** One fault, tried several times. */
    record Row(String fault, int injected, int struck, int survived) {}

    private CrashTable() {}

    /** In Markdown. */
    static String of(List<Row> rows) {
        StringBuilder table = new StringBuilder("| fault | injected | struck | survived |\n|---|--:|--:|--:|\n");
        for (Row each : rows) {
            table.append(line(each.fault(), each.injected(), each.struck(), each.survived()));
        }
        table.append(line(
                "together",
                rows.stream().mapToInt(Row::injected).sum(),
                rows.stream().mapToInt(Row::struck).sum(),
                rows.stream().mapToInt(Row::survived).sum()));
        return table.toString();
    }

    private static String line(String fault, int injected, int struck, int survived) {
        return String.format(Locale.ROOT, "| %s | %d | %d | %d |%n", fault, injected, struck, survived);
    }
}
