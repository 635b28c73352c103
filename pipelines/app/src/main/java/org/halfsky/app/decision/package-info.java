/** What people of a higher level decide, held against what they may. */
@NullMarked
package org.halfsky.app.decision;

import org.jspecify.annotations.NullMarked;
