/** A release: built aside, verified, then made the current one in a single step. */
@NullMarked
package org.halfsky.publish.release;

import org.jspecify.annotations.NullMarked;
