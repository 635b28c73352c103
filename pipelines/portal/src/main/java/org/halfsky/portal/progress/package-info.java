/** 上报进度: who has sent what by now. */
@NullMarked
package org.halfsky.portal.progress;

import org.jspecify.annotations.NullMarked;
