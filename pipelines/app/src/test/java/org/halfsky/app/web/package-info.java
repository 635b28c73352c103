/** A server that really runs, and people at browsers. */
@NullMarked
package org.halfsky.app.web;

import org.jspecify.annotations.NullMarked;
