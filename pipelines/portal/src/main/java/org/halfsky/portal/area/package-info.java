/** Which area a page is about, and how one gets to others. */
@NullMarked
package org.halfsky.portal.area;

import org.jspecify.annotations.NullMarked;
