/** What a sender gets back: {@code 回执.json} and their own workbook with the findings marked. */
@NullMarked
package org.halfsky.publish.receipt;

import org.jspecify.annotations.NullMarked;
