/** 指标: one indicator through the years, beside other areas, and down to its cells. */
@NullMarked
package org.halfsky.portal.indicator;

import org.jspecify.annotations.NullMarked;
