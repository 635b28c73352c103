/** The catalog: built-in CSV files and a home's overlay, read, merged and checked into {@code model.catalog}. */
@NullMarked
package org.halfsky.ingest.catalog;

import org.jspecify.annotations.NullMarked;
