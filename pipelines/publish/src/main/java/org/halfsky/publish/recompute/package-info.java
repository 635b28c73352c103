/** The evaluation by a second path: plain Java over published observations and the catalog. It shares nothing with the SQL but the contract. */
@NullMarked
package org.halfsky.publish.recompute;

import org.jspecify.annotations.NullMarked;
