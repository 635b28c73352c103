/** Moves what passed from staging into the facts, and says what became of each submission. */
@NullMarked
package org.halfsky.warehouse.accept;

import org.jspecify.annotations.NullMarked;
