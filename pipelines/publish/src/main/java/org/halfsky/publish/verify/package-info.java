/** A published release held against its own inputs: figures, verdicts and counts worked out anew, receipts added up. */
@NullMarked
package org.halfsky.publish.verify;

import org.jspecify.annotations.NullMarked;
