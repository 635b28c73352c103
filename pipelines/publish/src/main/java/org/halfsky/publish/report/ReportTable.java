package org.halfsky.publish.report;

import java.util.List;

/**
 * A table of a report.
 *
 * @param title  above it
 * @param unit   right above it; empty for none
 * @param heads  one for each column; a line feed begins a new line
 * @param widths of the columns, in any unit: their sum is the width of the page
 * @param names  number of the column whose texts stand left; all others stand in the middle
 * @param rows   of as many cells
 */
record ReportTable(
        String title, String unit, List<String> heads, List<Integer> widths, int names, List<List<String>> rows) {

    /** What stands where there is nothing to say. */
    static final String NOTHING = "—";

    ReportTable {
        heads = List.copyOf(heads);
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
        int columns = heads.size();
        if (widths.size() != columns || rows.stream().anyMatch(each -> each.size() != columns)) {
            throw new IllegalArgumentException("%s: expected %d columns everywhere".formatted(title, columns));
        }
    }
}
