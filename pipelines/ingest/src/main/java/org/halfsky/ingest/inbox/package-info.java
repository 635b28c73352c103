/** The inbox: what lies there is found, awaited until it settles, archived, and only then taken away. */
@NullMarked
package org.halfsky.ingest.inbox;

import org.jspecify.annotations.NullMarked;
