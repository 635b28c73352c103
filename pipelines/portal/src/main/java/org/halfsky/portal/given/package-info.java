/** What the portal is given by whoever runs it: it opens no warehouse and runs no job itself. */
@NullMarked
package org.halfsky.portal.given;

import org.jspecify.annotations.NullMarked;
