/** The door of the warehouse: one DuckDB file, opened by one process, and what may be asked of it. */
@NullMarked
package org.halfsky.warehouse;

import org.jspecify.annotations.NullMarked;
