@NullMarked
package org.halfsky.app.planted;

import org.jspecify.annotations.NullMarked;
