package org.halfsky.ingest.grid;

import java.util.List;

/**
 * All sheets of one file, hidden ones too, in their order.
 *
 * @param format what the file is by its content
 */
public record GridBook(Format format, List<Grid> grids) {

    public GridBook {
        grids = List.copyOf(grids);
    }
}
