/** Tests of what runs in containers. */
@NullMarked
package org.halfsky.app.container;

import org.jspecify.annotations.NullMarked;
