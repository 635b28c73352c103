/** Files as every room treats them: known by their content, and there to last once they are there. */
@NullMarked
package org.halfsky.model.file;

import org.jspecify.annotations.NullMarked;
