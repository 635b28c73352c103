/** Accounts, and what people did: the administrator's pages. */
@NullMarked
package org.halfsky.portal.administration;

import org.jspecify.annotations.NullMarked;
