/** What all pages have in common. */
@NullMarked
package org.halfsky.portal.page;

import org.jspecify.annotations.NullMarked;
