/** A home outlives many versions of the program: it is taken along by newer ones, and kept from older ones. */
@NullMarked
package org.halfsky.app.upgrade;

import org.jspecify.annotations.NullMarked;
