package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell's text taken apart.
 *
 * @param number      the one number in it
 * @param unit        what stands for a unit, as written; {@code null} where nothing does
 * @param bareSign    the unit is a mere % or ‰, which slips from the pen easily; not 万人 or /10万
 * @param approximate a word or sign says that it is about this number
 * @param decorated   something else had to be taken off: a note mark, stray punctuation, words
 */
record Written(WrittenNumber number, @Nullable String unit, boolean bareSign, boolean approximate, boolean decorated) {

    /** The same with the number that is stored behind the displayed one. */
    Written withValue(BigDecimal exact) {
        return new Written(
                new WrittenNumber(exact, number.decimals(), number.odd()), unit, bareSign, approximate, decorated);
    }
}
