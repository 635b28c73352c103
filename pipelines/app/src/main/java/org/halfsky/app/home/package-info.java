/** A home folder: where everything of one installation lies, and who holds it. */
@NullMarked
package org.halfsky.app.home;

import org.jspecify.annotations.NullMarked;
