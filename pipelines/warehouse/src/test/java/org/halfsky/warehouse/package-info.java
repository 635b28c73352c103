@NullMarked
package org.halfsky.warehouse;

import org.jspecify.annotations.NullMarked;
