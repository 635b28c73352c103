/** Invented figures and the files that carry them, for the demo and for trying things out. Nothing here is true of any real area. */
@NullMarked
package org.halfsky.publish.invented;

import org.jspecify.annotations.NullMarked;
