package org.halfsky.publish.form;

import java.time.LocalDate;
import org.halfsky.model.AreaCode;

/**
 * What stands above and below the figures of a legal form.
 *
 * @param area         行政区划代码
 * @param organisation 综合机关名称, such as 滕州市统计局
 * @param year         the reference year
 * @param signature    who signs, in all three places
 * @param reportedOn   报出日期
 * @param note         the last line under the table; empty for none
 */
public record FormHead(
        AreaCode area, String organisation, int year, String signature, LocalDate reportedOn, String note) {}
