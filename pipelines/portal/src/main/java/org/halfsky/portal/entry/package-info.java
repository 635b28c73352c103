/** How people come in, and where they are sent. */
@NullMarked
package org.halfsky.portal.entry;

import org.jspecify.annotations.NullMarked;
