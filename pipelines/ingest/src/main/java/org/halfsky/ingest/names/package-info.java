/** What the names of areas and indicators in sheets mean, by the catalog alone. A near miss is proposed, never taken. */
@NullMarked
package org.halfsky.ingest.names;

import org.jspecify.annotations.NullMarked;
