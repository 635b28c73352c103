/** Why a published figure is what it is, answered from a release's Parquet alone. */
@NullMarked
package org.halfsky.warehouse.explain;

import org.jspecify.annotations.NullMarked;
