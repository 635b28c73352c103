/** A night that is disturbed in every way we know, and must end as if nothing had happened. */
@NullMarked
package org.halfsky.app.crash;

import org.jspecify.annotations.NullMarked;
