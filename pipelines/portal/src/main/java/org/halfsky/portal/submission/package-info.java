/** 报送: files that people send, what they are told about them, and what a higher level decides. */
@NullMarked
package org.halfsky.portal.submission;

import org.jspecify.annotations.NullMarked;
