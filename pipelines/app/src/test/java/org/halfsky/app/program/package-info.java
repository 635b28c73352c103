/** The program as a process of its own, which can be told to end, or killed. */
@NullMarked
package org.halfsky.app.program;

import org.jspecify.annotations.NullMarked;
