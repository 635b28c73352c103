/** The words every room shares: what a county says, what we found, what became of it. No libraries, no input or output. */
@NullMarked
package org.halfsky.model;

import org.jspecify.annotations.NullMarked;
