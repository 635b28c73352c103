@NullMarked
package org.halfsky.warehouse.evaluate;

import org.jspecify.annotations.NullMarked;
