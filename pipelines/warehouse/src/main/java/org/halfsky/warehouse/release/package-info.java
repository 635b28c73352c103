/** What leaves the warehouse: the published tables as Parquet, and the questions asked of them. */
@NullMarked
package org.halfsky.warehouse.release;

import org.jspecify.annotations.NullMarked;
