/** What an area's outputs say of it, gathered from a release: plans, targets, comparisons, series, and the words for them. */
@NullMarked
package org.halfsky.publish.evaluation;

import org.jspecify.annotations.NullMarked;
