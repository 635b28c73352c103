package org.halfsky.portal.submission;

import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Severity;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.portal.access.Scope;

/**
 * An answer as a page shows it.
 *
 * @param place  the area under which its receipt lies
 * @param groups findings by severity, errors first; none is empty
 */
record ShownAnswer(AreaCode place, String placeName, Receipt receipt, List<String> areas, List<Group> groups) {

    /** Most areas that are named one by one. */
    private static final int NAMED = 6;

    /**
     * Findings of one severity.
     *
     * @param tone colour of the page
     */
    record Group(Severity severity, String title, String tone, List<Line> lines) {}

    /**
     * A finding.
     *
     * @param about area, year and indicator, as far as they are known
     */
    record Line(Receipt.Finding finding, String about) {}

    static ShownAnswer of(AreaCode place, Receipt receipt, Scope scope, Catalog catalog) {
        List<String> areas =
                receipt.areas().stream().limit(NAMED).map(scope::nameOf).toList();
        List<Group> groups = new ArrayList<>();
        for (Severity each : Severity.values()) {
            List<Line> lines = receipt.findings(each).stream()
                    .map(finding -> new Line(finding, about(finding, scope, catalog)))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(each, title(each), tone(each), lines));
            }
        }
        return new ShownAnswer(place, scope.nameOf(place), receipt, areas, groups);
    }

    private static String about(Receipt.Finding finding, Scope scope, Catalog catalog) {
        List<String> words = new ArrayList<>();
        if (finding.area() != null) {
            words.add(scope.nameOf(finding.area()));
        }
        if (finding.year() != null) {
            words.add(finding.year() + " 年");
        }
        if (finding.indicator() != null) {
            words.add(catalog.indicator(new IndicatorCode(finding.indicator()))
                    .map(Indicator::name)
                    .orElse(finding.indicator()));
        }
        return String.join(" · ", words);
    }

    private static String title(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误：须更正，涉及的单元格未入库";
            case WARNING -> "请核实：已入库，属实请写说明";
            case INFO -> "提示：无需处理";
        };
    }

    private static String tone(Severity severity) {
        return switch (severity) {
            case ERROR -> "bad";
            case WARNING -> "near";
            case INFO -> "none";
        };
    }
}
