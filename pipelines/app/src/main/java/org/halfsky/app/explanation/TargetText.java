package org.halfsky.app.explanation;

import org.halfsky.model.explanation.TargetUse;
import org.halfsky.model.release.AttainmentRow;

/** What became of a target that looks at the figure's indicator. */
final class TargetText {

    private TargetText() {}

    static void add(Lines lines, TargetUse use) {
        AttainmentRow row = use.row();
        String governs = row.governing() ? "本地区适用" : "上级规划，供对照";
        lines.add(
                1,
                "%s %s（%s）　%s"
                        .formatted(
                                row.targetCode(),
                                use.planTitle(),
                                governs,
                                row.verdict().label()));
        lines.add(2, use.statement());
        lines.add(2, "要求：" + demand(use) + breakdown(row.breakdown()));
        if (row.endValue() != null) {
            lines.add(2, judged(row));
        }
    }

    private static String judged(AttainmentRow row) {
        StringBuilder line = new StringBuilder("判定：%d年 %s".formatted(row.endYear(), Words.number(row.endValue())));
        if (row.targetValue() != null) {
            line.append("，限值 ").append(Words.number(row.targetValue()));
        }
        if (row.gap() != null) {
            line.append("，差距 ").append(Words.number(row.gap())).append("（负数为未达到）");
        }
        if (row.firstMetYear() != null) {
            line.append("，").append(row.firstMetYear()).append("年起达到");
        }
        line.append(row.borderline() ? "，临界（按显示位数四舍五入后结论不同）" : "");
        return line.append(row.smallSample() ? "，小样本" : "").toString();
    }

    private static String demand(TargetUse use) {
        String base =
                "基期（%d年 %s）".formatted(use.baseYear(), Words.number(use.row().baseValue()));
        String reference = reference(use.comparison(), base);
        return switch (use.row().targetType()) {
            case "at_least" ->
                use.limit().isEmpty() || !reference.equals(base) ? "不低于" + reference : "不低于 " + use.limit();
            case "at_most" ->
                use.limit().isEmpty() || !reference.equals(base) ? "不高于" + reference : "不高于 " + use.limit();
            case "between" -> "在 " + use.limit() + " 之间";
            case "reduce_by_pct_from_base" ->
                "比%s降低 %s%%，限值 = 该值 × (100 − %s) ÷ 100".formatted(reference, use.limit(), use.limit());
            case "increase_by_pp_from_base" ->
                "比%s提高 %s 个百分点，限值 = 该值 + %s".formatted(reference, use.limit(), use.limit());
            case "above_base" -> "高于" + reference;
            case "below_base" -> "低于" + reference;
            case "complete_100" -> "达到 100";
            default -> "定性目标，由填报的“是否完成”判定";
        };
    }

    private static String reference(String comparison, String base) {
        if (comparison.equals("previous_term")) {
            return "五年前（或更早最近一年）的数值";
        }
        return comparison.startsWith("indicator:") ? "同年指标 " + comparison.substring("indicator:".length()) : base;
    }

    private static String breakdown(String breakdown) {
        return switch (breakdown) {
            case "T.T" -> "";
            case "T.R" -> "（农村）";
            case "T.U" -> "（城镇）";
            case "F.T" -> "（女）";
            case "M.T" -> "（男）";
            case "max over counties" -> "（以最高的县为准）";
            case "min over counties" -> "（以最低的县为准）";
            case "urban-rural gap" -> "（城乡差距）";
            default -> "（" + breakdown + "）";
        };
    }
}
