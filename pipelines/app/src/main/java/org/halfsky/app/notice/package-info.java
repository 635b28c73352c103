/** Who is told when a run fails, beside the exit status and the log. */
@NullMarked
package org.halfsky.app.notice;

import org.jspecify.annotations.NullMarked;
