/** Blank forms for those who report: which area gets which, with last year's accepted figures in them. */
@NullMarked
package org.halfsky.app.template;

import org.jspecify.annotations.NullMarked;
