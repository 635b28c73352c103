@NullMarked
package org.halfsky.publish.release;

import org.jspecify.annotations.NullMarked;
