/** Pages, tables, looks and charts of a printable workbook; what stands in them is the business of others. */
@NullMarked
package org.halfsky.publish.sheet;

import org.jspecify.annotations.NullMarked;
