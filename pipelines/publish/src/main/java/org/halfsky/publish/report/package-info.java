/** 统计监测报告: the chapters of the monitoring report that figures alone can write, as a draft to go on from. */
@NullMarked
package org.halfsky.publish.report;

import org.jspecify.annotations.NullMarked;
