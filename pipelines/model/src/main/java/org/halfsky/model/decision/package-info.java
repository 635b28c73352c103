/** What a person decided about the data: kept as a file for good, like what was sent. */
@NullMarked
package org.halfsky.model.decision;

import org.jspecify.annotations.NullMarked;
