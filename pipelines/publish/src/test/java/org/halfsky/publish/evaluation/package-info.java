@NullMarked
package org.halfsky.publish.evaluation;

import org.jspecify.annotations.NullMarked;
