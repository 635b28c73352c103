package org.halfsky.warehouse.release;

import java.time.ZoneOffset;

/**
 * A column of a table that becomes a CSV file.
 *
 * @param type as DuckDB names it
 */
record CsvColumn(String name, String type) {

    /** What stands in its cells, as an expression: texts that are no formula, numbers without empty decimals, times with their offset. */
    String cell(ZoneOffset offset) {
        String column = "\"%s\"".formatted(name);
        if (type.equals("VARCHAR")) {
            return "case when left(%1$s, 1) in ('=', '+', '-', '@', chr(9), chr(13)) then '''' || %1$s else %1$s end"
                    .formatted(column);
        }
        if (type.startsWith("DECIMAL") && !type.endsWith(",0)")) {
            return "rtrim(rtrim(cast(%s as varchar), '0'), '.')".formatted(column);
        }
        if (type.equals("TIMESTAMP WITH TIME ZONE")) {
            return "strftime(cast(%s as timestamp) + to_seconds(%d), '%%Y-%%m-%%dT%%H:%%M:%%S%s')"
                    .formatted(column, offset.getTotalSeconds(), offset.getId());
        }
        return column;
    }
}
