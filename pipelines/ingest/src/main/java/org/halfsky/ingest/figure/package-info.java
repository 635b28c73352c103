/** What one cell of a number column says: a figure in the indicator's unit, a sign for no value, or nothing that can be read. */
@NullMarked
package org.halfsky.ingest.figure;

import org.jspecify.annotations.NullMarked;
