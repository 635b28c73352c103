package org.halfsky.publish.form;

import java.util.List;
import org.halfsky.model.Breakdown;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.halfsky.model.catalog.Indicator;

/**
 * One figure of the long table.
 *
 * @param areaCode with six, nine or twelve digits, as the sender's platform writes it
 * @param area     地区
 * @param sender   填报单位
 * @param status   状态
 */
public record LongRow(
        String areaCode,
        String area,
        int year,
        Indicator indicator,
        Breakdown breakdown,
        FormEntry value,
        String sender,
        String status) {

    /** Names of the columns. */
    static final List<String> COLUMNS = List.of("地区代码", "地区", "年份", "指标代码", "指标名称", "分组", "数值", "单位", "填报单位", "状态");

    /** The cells as text, in the order of the columns. */
    List<String> texts() {
        return List.of(
                areaCode,
                area,
                String.valueOf(year),
                indicator.code().value(),
                indicator.name(),
                group(),
                value.plain(),
                indicator.unit(),
                sender,
                status);
    }

    private String group() {
        if (breakdown.equals(Breakdown.TOTAL)) {
            return "合计";
        }
        return residence() + sex();
    }

    private String residence() {
        Residence residence = breakdown.residence();
        return residence == Residence.T ? "" : residence == Residence.U ? "城市" : "农村";
    }

    private String sex() {
        Sex sex = breakdown.sex();
        return sex == Sex.T ? "" : sex == Sex.M ? "男" : "女";
    }
}
