package org.halfsky.publish.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.halfsky.model.Breakdown;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.catalog.TargetType;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.ValueRow;

/** Why a target could not be judged, said so that somebody can do something about it. */
final class Reasons {

    private static final Set<TargetType> NEED_A_NUMBER = Set.of(
            TargetType.AT_LEAST,
            TargetType.AT_MOST,
            TargetType.BETWEEN,
            TargetType.REDUCE_BY_PCT_FROM_BASE,
            TargetType.INCREASE_BY_PP_FROM_BASE);

    private static final Set<String> KNOWN_COMPARISONS = Set.of("", "base", "previous_term");

    private static final Set<String> KNOWN_BREAKDOWNS =
            Set.of("", "rural", "urban", "female", "male", "max over counties", "min over counties", "urban-rural gap");

    private final Plan plan;
    private final EvaluationSettings settings;
    private final List<ValueRow> values;

    /** @param values of the area */
    Reasons(Plan plan, EvaluationSettings settings, List<ValueRow> values) {
        this.plan = plan;
        this.settings = settings;
        this.values = values;
    }

    /** Empty where the target was judged. */
    String why(AttainmentRow row, Target target) {
        if (row.verdict() == Verdict.MISSING) {
            return target.type() == TargetType.QUALITATIVE ? "未上报该定性目标是否完成" : whyMissing(target);
        }
        return row.verdict() == Verdict.NOT_MONITORABLE ? whyNotMonitorable(row, target) : "";
    }

    private String whyMissing(Target target) {
        int first = plan.endYear() - settings.lookbackYears();
        String years = first == plan.endYear() ? "%d年".formatted(first) : "%d—%d年".formatted(first, plan.endYear());
        return values.stream()
                .filter(each -> each.indicatorCode().equals(target.indicator())
                        && each.breakdown().equals(Breakdown.TOTAL)
                        && each.year() == plan.endYear())
                .filter(each -> each.value() == null && each.valueComputed() != null)
                .findFirst()
                .map(this::tooFewParts)
                .orElse(years + "均无数据，请补报");
    }

    private String tooFewParts(ValueRow value) {
        BigDecimal coverage = value.coveragePct() == null ? BigDecimal.ZERO : value.coveragePct();
        return "本级未上报；下级数据覆盖率%s%%，不足%s%%，不作汇总".formatted(plain(coverage), plain(settings.minCoveragePct()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private String whyNotMonitorable(AttainmentRow row, Target target) {
        if (target.indicator() == null) {
            return "目标没有对应的统计指标";
        }
        if (!KNOWN_BREAKDOWNS.contains(target.breakdown())) {
            return "现有报表没有目标所要求的分组数据";
        }
        if (!KNOWN_COMPARISONS.contains(target.comparison())
                && !target.comparison().startsWith("indicator:")) {
            return "目标所要求的比较方式无法计算";
        }
        if (NEED_A_NUMBER.contains(target.type()) && target.value() == null) {
            return "目标没有量化数值";
        }
        if (target.comparison().equals("previous_term")) {
            return "缺上一届数据，无法比较";
        }
        return row.baseValue() == null ? "缺%d年（基期）数据，无法比较".formatted(plan.baseYear()) : "缺可比数据，无法判断";
    }
}
