@NullMarked
package org.halfsky.warehouse.release;

import org.jspecify.annotations.NullMarked;
