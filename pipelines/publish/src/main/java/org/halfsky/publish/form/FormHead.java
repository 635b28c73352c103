package org.halfsky.publish.form;

import java.time.LocalDate;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What stands above and below the figures of a legal form.
 *
 * @param area         行政区划代码
 * @param organisation 综合机关名称, such as 滕州市统计局
 * @param year         the reference year
 * @param signature    who signs, in all three places; empty where they are to sign yet
 * @param reportedOn   报出日期; {@code null} where it is to be filled in
 * @param note         the last line under the table; empty for none
 */
public record FormHead(
        AreaCode area,
        String organisation,
        int year,
        String signature,
        @Nullable LocalDate reportedOn,
        String note) {

    /** The head of a form that nobody has filled in or signed. */
    static FormHead blank(AreaCode area, String organisation, int year) {
        return new FormHead(area, organisation, year, "", null, "");
    }

    boolean isBlank() {
        return reportedOn == null;
    }

    /** 批准文号 and 有效期至, which whoever issues a blank form fills in. */
    String approval() {
        return "批准文号：" + (isBlank() ? "" : "国统制〔%d〕示例号".formatted(year));
    }

    String validUntil() {
        return "有效期至：" + (isBlank() ? "" : "%d年6月".formatted(year + 2));
    }

    String reported() {
        return reportedOn == null
                ? "报出日期：　　年　月　日"
                : "报出日期：%d年%d月%d日"
                        .formatted(reportedOn.getYear(), reportedOn.getMonthValue(), reportedOn.getDayOfMonth());
    }
}
