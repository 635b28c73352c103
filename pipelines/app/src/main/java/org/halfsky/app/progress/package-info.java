/** How far a long step has come, for whoever waits at a terminal. */
@NullMarked
package org.halfsky.app.progress;

import org.jspecify.annotations.NullMarked;
