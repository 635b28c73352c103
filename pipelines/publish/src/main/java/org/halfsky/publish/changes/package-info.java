/** What is another than in the release before, for people. */
@NullMarked
package org.halfsky.publish.changes;

import org.jspecify.annotations.NullMarked;
