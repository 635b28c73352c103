@NullMarked
package org.halfsky.app;

import org.jspecify.annotations.NullMarked;
