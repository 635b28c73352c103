/** 运行: what ran, what runs, and what to do where it failed. */
@NullMarked
package org.halfsky.portal.run;

import org.jspecify.annotations.NullMarked;
