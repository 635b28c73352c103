/** What an installation may set, checked as a whole at start. */
@NullMarked
package org.halfsky.app.settings;

import org.jspecify.annotations.NullMarked;
