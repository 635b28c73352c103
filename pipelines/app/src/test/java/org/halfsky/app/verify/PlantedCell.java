package org.halfsky.app.verify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A cell of a published table that is given another content.
 *
 * @param content what it is given, as SQL
 * @param where   rows that may hold it; the first by key does
 */
record PlantedCell(String table, String column, String content, String where) {

    /** A line each, columns with {@code |} between; by table. */
    static Map<String, List<PlantedCell>> table(String lines) {
        return lines.lines()
                .map(each -> each.split("\\|", -1))
                .map(each -> new PlantedCell(each[0].strip(), each[1].strip(), each[2].strip(), each[3].strip()))
                .collect(Collectors.groupingBy(PlantedCell::table, TreeMap::new, Collectors.toList()));
    }

    /** The rows of their table with all of them planted. */
    static String rows(List<PlantedCell> cells) {
        return "select * replace (%s) from {t}"
                .formatted(cells.stream().map(PlantedCell::replacement).collect(Collectors.joining(", ")));
    }

    private String replacement() {
        String key = table.equals("rate_interval")
                ? "(area_code, indicator_code, breakdown, year)"
                : "(area_code, plan_code, target_code)";
        return "case when %1$s = (select min(%1$s) from {t} where %2$s) then %3$s else %4$s end as %4$s"
                .formatted(key, where, content, column);
    }
}
