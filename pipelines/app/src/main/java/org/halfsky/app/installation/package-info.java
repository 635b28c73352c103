/** One home opened for work: its parts put together, its holder known. */
@NullMarked
package org.halfsky.app.installation;

import org.jspecify.annotations.NullMarked;
