package org.halfsky.publish.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * Upright bars of percentages.
 *
 * @param names   under the bars
 * @param heights one for each name
 */
record ReportChart(String title, List<String> names, List<BigDecimal> heights) {

    ReportChart {
        names = List.copyOf(names);
        heights = List.copyOf(heights);
        if (names.size() != heights.size()) {
            throw new IllegalArgumentException("%s: %d names, %d bars".formatted(title, names.size(), heights.size()));
        }
    }
}
