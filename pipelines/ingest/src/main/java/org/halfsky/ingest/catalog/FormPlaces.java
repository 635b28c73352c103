package org.halfsky.ingest.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.catalog.FormLine;

/** Checks that no two lines of a form share their place or their 代码 on a sheet. */
final class FormPlaces {

    private final Problems problems;

    FormPlaces(Problems problems) {
        this.problems = problems;
    }

    void check(List<Located<FormLine>> lines) {
        Map<String, CatalogRow> places = new HashMap<>();
        for (Located<FormLine> each : lines) {
            FormLine line = each.value();
            String sheet = line.form() + " " + line.sheet();
            claim(places, each, "order", sheet + " order " + line.order());
            claim(places, each, "line_code", sheet + " line " + line.lineCode());
        }
    }

    private void claim(Map<String, CatalogRow> places, Located<FormLine> line, String column, String place) {
        CatalogRow first = places.putIfAbsent(place, line.row());
        if (first != null) {
            String what = "'%s' is already taken by %s line %d"
                    .formatted(line.row().field(column), first.label(), first.line());
            problems.at(line.row(), column, what);
        }
    }
}
