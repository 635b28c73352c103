/** Tests on homes in which real runs left what is measured. */
@NullMarked
package org.halfsky.app.metrics;

import org.jspecify.annotations.NullMarked;
