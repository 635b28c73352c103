/** The jobs: one class per step, and the order in which they run. */
@NullMarked
package org.halfsky.app.job;

import org.jspecify.annotations.NullMarked;
