/** Who did what, when, and from where. */
@NullMarked
package org.halfsky.portal.audit;

import org.jspecify.annotations.NullMarked;
