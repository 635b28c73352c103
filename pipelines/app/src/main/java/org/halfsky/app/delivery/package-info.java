/** What was received together is judged together, in the order in which it came: today, and whenever the warehouse is made again. */
@NullMarked
package org.halfsky.app.delivery;

import org.jspecify.annotations.NullMarked;
