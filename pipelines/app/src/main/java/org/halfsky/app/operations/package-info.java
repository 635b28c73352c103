/** The operations database, what ran and who may run: embedded in the home, or on a PostgreSQL server. */
@NullMarked
package org.halfsky.app.operations;

import org.jspecify.annotations.NullMarked;
