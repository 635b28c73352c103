@NullMarked
package org.halfsky.publish.reminder;

import org.jspecify.annotations.NullMarked;
