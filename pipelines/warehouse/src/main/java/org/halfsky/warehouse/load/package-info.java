/** Puts what was read into staging, and the catalog into the dimensions. */
@NullMarked
package org.halfsky.warehouse.load;

import org.jspecify.annotations.NullMarked;
