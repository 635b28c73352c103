/** The command line: one class per command. */
@NullMarked
package org.halfsky.app.command;

import org.jspecify.annotations.NullMarked;
