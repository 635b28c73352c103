/** 催报表: who below a province or prefecture owes which reports, for those who have to ask for them. */
@NullMarked
package org.halfsky.publish.reminder;

import org.jspecify.annotations.NullMarked;
