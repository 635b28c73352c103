@NullMarked
package org.halfsky.app.receipt;

import org.jspecify.annotations.NullMarked;
