@NullMarked
package org.halfsky.portal;

import org.jspecify.annotations.NullMarked;
