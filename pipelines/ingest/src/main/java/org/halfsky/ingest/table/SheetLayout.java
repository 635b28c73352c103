package org.halfsky.ingest.table;

import java.util.List;
import java.util.Map;
import org.halfsky.model.IgnoredBecause;

/**
 * What every row of a sheet is.
 *
 * @param tables      from the top
 * @param surrounding rows outside of heads and bodies, and why they are no data
 */
record SheetLayout(List<Table> tables, Map<Integer, IgnoredBecause> surrounding) {

    SheetLayout {
        tables = List.copyOf(tables);
        surrounding = Map.copyOf(surrounding);
    }
}
