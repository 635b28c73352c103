@NullMarked
package org.halfsky.publish.parquet;

import org.jspecify.annotations.NullMarked;
