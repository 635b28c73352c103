@NullMarked
package org.halfsky.ingest;

import org.jspecify.annotations.NullMarked;
