@NullMarked
package org.halfsky.publish.invented;

import org.jspecify.annotations.NullMarked;
