@NullMarked
package org.halfsky.publish.workbook;

import org.jspecify.annotations.NullMarked;
