@NullMarked
package org.halfsky.publish.receipt;

import org.jspecify.annotations.NullMarked;
