/** How a command on a home that a server holds gets its work done there: over a socket that only the owner of the home can use. */
@NullMarked
package org.halfsky.app.handover;

import org.jspecify.annotations.NullMarked;
