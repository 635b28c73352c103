/** From accepted observations to verdicts: fills the evaluation's tables of the star and the marts, in order. */
@NullMarked
package org.halfsky.warehouse.evaluate;

import org.jspecify.annotations.NullMarked;
