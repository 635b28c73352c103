package org.halfsky.model.catalog;

import java.util.Set;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;

/**
 * One line of a legal form: a row of {@code form.csv}.
 *
 * @param form       code of the form, such as {@code FE1}
 * @param formTitle  统计监测表's name as printed
 * @param sheet      the sheet of the workbook it stands on
 * @param order      position on the sheet, from 1
 * @param lineCode   代码 as printed, such as {@code 01}
 * @param section    heading above the line, such as 一、妇女与健康
 * @param label      指标名称 as printed, such as 其中：农村
 * @param requiredAt levels that must fill it
 */
public record FormLine(
        String form,
        String formTitle,
        String sheet,
        int order,
        String lineCode,
        String section,
        String label,
        IndicatorCode indicator,
        Breakdown breakdown,
        Set<AreaLevel> requiredAt) {

    public FormLine {
        requiredAt = Set.copyOf(requiredAt);
    }
}
