/** Why a published figure is what it is: a tree from the figure down to the cells it was read from. */
@NullMarked
package org.halfsky.model.explanation;

import org.jspecify.annotations.NullMarked;
