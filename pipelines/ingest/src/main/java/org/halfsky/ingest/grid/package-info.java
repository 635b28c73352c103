/** Opens any file that may hold a table into grids of cells. Interprets nothing: no areas, no indicators, no units. */
@NullMarked
package org.halfsky.ingest.grid;

import org.jspecify.annotations.NullMarked;
