@NullMarked
package org.halfsky.warehouse.check.formula;

import org.jspecify.annotations.NullMarked;
