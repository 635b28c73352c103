@NullMarked
package org.halfsky.publish.sheet;

import org.jspecify.annotations.NullMarked;
