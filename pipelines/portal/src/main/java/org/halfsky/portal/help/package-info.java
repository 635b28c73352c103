/** 帮助: the user manual, as it stands in {@code ops/manual/}. */
@NullMarked
package org.halfsky.portal.help;

import org.jspecify.annotations.NullMarked;
