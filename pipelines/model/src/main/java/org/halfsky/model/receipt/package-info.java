/** The sheet 审核结果 as both ends know it: who writes the answer, and who reads it when it comes back. */
@NullMarked
package org.halfsky.model.receipt;

import org.jspecify.annotations.NullMarked;
