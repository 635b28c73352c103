package org.halfsky.ingest.grid;

import org.halfsky.ingest.display.NumberFormat;

/** What of a cell's look carries meaning. */
record CellStyle(NumberFormat format, int indent, boolean struckOut) {}
