/** The workbooks of the evaluation: one per area, one class per sheet. */
@NullMarked
package org.halfsky.publish.workbook;

import org.jspecify.annotations.NullMarked;
