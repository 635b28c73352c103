/** Writes tables as statisticians send them: the legal form, one area a workbook, and the long table of platforms. */
@NullMarked
package org.halfsky.publish.form;

import org.jspecify.annotations.NullMarked;
