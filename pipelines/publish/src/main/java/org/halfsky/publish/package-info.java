@NullMarked
package org.halfsky.publish;

import org.jspecify.annotations.NullMarked;
