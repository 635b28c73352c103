/** How a stored number looks to the person who opens the sheet in a Chinese Excel. */
@NullMarked
package org.halfsky.ingest.display;

import org.jspecify.annotations.NullMarked;
