package org.halfsky.app.installation;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of making a warehouse again.
 *
 * @param rows      of the new warehouse, by table
 * @param differing tables that hold something else than before; {@code null} where there was nothing to compare with
 */
public record Rebuilt(
        SortedMap<String, Long> rows, @Nullable List<String> differing) {}
