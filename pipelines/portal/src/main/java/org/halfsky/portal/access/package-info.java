/** What a person who signed in may see and do. */
@NullMarked
package org.halfsky.portal.access;

import org.jspecify.annotations.NullMarked;
