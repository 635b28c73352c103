/** Published Parquet, read back by a reader that is not the one which wrote it. */
@NullMarked
package org.halfsky.publish.parquet;

import org.jspecify.annotations.NullMarked;
