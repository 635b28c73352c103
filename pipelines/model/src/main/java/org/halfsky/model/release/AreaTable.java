package org.halfsky.model.release;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published table of which an area may take rows away, and whose rows these are. A table that is not named here is not given by area: of
 * every new one somebody has to say first whom its rows and each of its columns concern.
 */
public enum AreaTable {
    OBSERVATION(Whose.OWN, "area_code", "上报数", "每个地区、指标、年份、分组一行：现行采用的上报数，及其文件、工作表、单元格"),
    INDICATOR_AREA_YEAR(Whose.OWN, "area_code", "指标值", "每个地区、指标、年份、分组一行：评估采用的数，及上报数、计算数、分子、分母、覆盖率"),
    ATTAINMENT(Whose.OWN, "area_code", "达标判定", "每个规划目标、地区一行：基期值、中期值、终期值、目标值、判定"),
    ATTAINMENT_SUMMARY(Whose.OWN, "area_code", "达标汇总", "每个规划、地区、领域一行：各种判定的项数和达标率"),
    ATTAINMENT_ABOVE(Whose.OWN, "area_code", "对照上级规划", "每个地区、本级规划目标、上级规划目标一行：用上级的目标值判定"),
    PROGRESS(Whose.OWN, "area_code", "实现程度", "每个规划目标、地区一行：实现程度、进度、趋势"),
    DOMAIN_SCORE(Whose.OWN, "area_code", "领域得分", "每个规划、地区、领域一行：平均实现程度"),
    STANDING(Whose.OWN, "area_code", "比较与位次", "每个规划目标、地区一行：比基期、比上年、比全省、比全国、在同级中的位次"),
    DISPARITY(Whose.OWN, "area_code", "城乡、性别差距", "每个地区、指标、年份一行：城乡差距、男女差距"),
    RATE_INTERVAL(Whose.OWN, "area_code", "率的区间", "每个地区、率、年份、分组一行：例数、人口、置信区间、三年合并值"),
    COMPLETENESS(Whose.OWN, "area_code", "上报进度", "每个地区、年份一行：应报、已报、缺报、迟报"),
    CHANGE(Whose.OWN, "area_code", "变更", "与上一版结果不同的数，每个一行：原值、现值、原因"),
    FINDING(Whose.OWN, "area", "审核问题", "关于某一地区的每个审核问题一行：规则、位置、填报值、应有值、说明"),
    OBSERVATION_SUPERSEDED(Whose.OWN, "area_code", "被代替的上报数", "每个曾经采用、后来被代替或退回的上报数一行"),
    SUBMISSION(Whose.OWN, "sender_area_code", "报送文件", "地区报送的每个文件一行：时间、状态、单元格对账"),
    QUALITATIVE(Whose.OWN, "area_code", "定性目标完成情况", "每个定性目标、地区、年份一行：是否完成"),
    AREA(Whose.OWN, "area_code", "地区", "每个地区及其有效期一行：名称、级别、上级"),
    AREA_SOURCE(Whose.OWN, "area_code", "地区沿革", "每个地区、年份、当年的地区一行：现行区划的数取自当年哪个地区"),
    AREA_PART(Whose.OWN, "area_code", "汇总范围", "每个地区、年份、直接下级一行：汇总时由哪些下级组成"),
    TARGET(Whose.OWN_AND_ABOVE, "plan_area_code", "规划目标", "每个规划目标一行：本地区、上级、下级的规划"),
    INDICATOR(Whose.EVERYBODYS, null, "指标目录", "每个指标一行：名称、领域、单位、计算方法"),
    RULE(Whose.EVERYBODYS, null, "审核规则", "每条审核规则一行"),
    EVALUATION_SETTING(Whose.EVERYBODYS, null, "评估参数", "一行：评估时采用的参数");

    /** Which rows an area takes. */
    public enum Whose {
        /** Those about itself and the areas below it. */
        OWN,

        /** Those and the ones of the areas above it: what these say is said to all below them. */
        OWN_AND_ABOVE,

        /** All: words that are about no area. */
        EVERYBODYS
    }

    private final Whose whose;
    private final @Nullable String column;
    private final String chinese;
    private final String meaning;

    AreaTable(Whose whose, @Nullable String column, String chinese, String meaning) {
        this.whose = whose;
        this.column = column;
        this.chinese = chinese;
        this.meaning = meaning;
    }

    /** The name published, that of its folder and of its file. */
    public String published() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Whose whose() {
        return whose;
    }

    /** The column with the area whose row it is; a row in which it is empty is nobody's. Empty where the rows are everybody's. */
    public Optional<String> column() {
        return Optional.ofNullable(column);
    }

    public String chinese() {
        return chinese;
    }

    /** What one row is, in Chinese. */
    public String meaning() {
        return meaning;
    }
}
