/** The only room that knows the order: settings, jobs, commands. */
@NullMarked
package org.halfsky.app;

import org.jspecify.annotations.NullMarked;
