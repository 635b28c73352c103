/** What has been answered so far, in numbers, for whoever must not open the warehouse. */
@NullMarked
package org.halfsky.app.standing;

import org.jspecify.annotations.NullMarked;
