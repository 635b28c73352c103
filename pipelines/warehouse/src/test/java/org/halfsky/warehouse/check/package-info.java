@NullMarked
package org.halfsky.warehouse.check;

import org.jspecify.annotations.NullMarked;
