/** What is told between two releases, beside the newest one. */
@NullMarked
package org.halfsky.publish.live;

import org.jspecify.annotations.NullMarked;
