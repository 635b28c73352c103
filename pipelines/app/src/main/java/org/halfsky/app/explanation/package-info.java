/** Why a figure is what it is, as lines of Chinese for statisticians. */
@NullMarked
package org.halfsky.app.explanation;

import org.jspecify.annotations.NullMarked;
