/** Everything of a home that cannot be made again, as one file, and a home from that file. */
@NullMarked
package org.halfsky.app.backup;

import org.jspecify.annotations.NullMarked;
