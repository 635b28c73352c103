/** From a submitted file to its observations, its findings and the account of its cells. */
@NullMarked
package org.halfsky.ingest.reading;

import org.jspecify.annotations.NullMarked;
