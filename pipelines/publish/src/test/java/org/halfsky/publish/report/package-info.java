@NullMarked
package org.halfsky.publish.report;

import org.jspecify.annotations.NullMarked;
