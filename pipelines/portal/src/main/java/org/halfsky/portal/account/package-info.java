/** Who may sign in, and what for. */
@NullMarked
package org.halfsky.portal.account;

import org.jspecify.annotations.NullMarked;
