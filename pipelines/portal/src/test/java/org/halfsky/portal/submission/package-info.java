@NullMarked
package org.halfsky.portal.submission;

import org.jspecify.annotations.NullMarked;
