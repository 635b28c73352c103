package org.halfsky.warehouse.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.halfsky.model.Threshold;
import org.halfsky.model.catalog.Indicator;

/**
 * What a check file says of every indicator, said of one in the language of formulas: for places where no query runs, such as a blank
 * form. The file of the same code judges what is sent.
 *
 * @param sentence what must hold, in Chinese
 */
record SpelledOut(String rule, String formula, String sentence) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Everything that the files say of an indicator by itself, its operands and the year before.
     *
     * @param breakdowns in which the indicator is asked for
     * @param settings   the thresholds, which the sentences name
     */
    static List<SpelledOut> of(Indicator indicator, Set<Breakdown> breakdowns, CheckSettings settings) {
        List<SpelledOut> rules = new ArrayList<>();
        limits(indicator, rules);
        if (indicator.hasOperands()) {
            operands(indicator, rules);
        }
        if (breakdowns.contains(new Breakdown(Sex.T, Residence.U))) {
            residences(indicator, rules);
        }
        if (breakdowns.contains(new Breakdown(Sex.M, Residence.T)) && indicator.kind() == Indicator.Kind.COUNT) {
            rules.add(new SpelledOut("R104", sum(indicator, ".M.T", ".F.T"), "男＋女＝合计"));
        }
        change(indicator, settings, rules);
        return rules;
    }

    private static void limits(Indicator indicator, List<SpelledOut> rules) {
        String it = "[" + indicator.code() + "]";
        if (isShareOfWhole(indicator)) {
            rules.add(new SpelledOut("R002", it + " >= 0 and " + it + " <= 100", "应在0—100之间"));
        } else if (isWholeCount(indicator)) {
            rules.add(new SpelledOut("R006", it + " >= 0 and " + it + " = round(" + it + ")", "应为非负整数"));
        }
        BigDecimal least = indicator.validMin();
        if (least != null && !isToldAlready(indicator, least)) {
            rules.add(new SpelledOut(
                    "R008", it + " >= " + plain(least), "不应小于" + least.toPlainString() + indicator.unit()));
        }
        BigDecimal most = indicator.validMax();
        if (most != null && !(isShareOfWhole(indicator) && most.compareTo(HUNDRED) == 0)) {
            rules.add(new SpelledOut(
                    "R008", it + " <= " + plain(most), "不应大于" + most.toPlainString() + indicator.unit()));
        }
    }

    private static boolean isToldAlready(Indicator indicator, BigDecimal least) {
        return least.signum() == 0 && (isShareOfWhole(indicator) || isWholeCount(indicator));
    }

    /** The language has no negative numbers, only subtraction. */
    private static String plain(BigDecimal number) {
        return number.signum() < 0 ? "-" + number.negate().toPlainString() : number.toPlainString();
    }

    private static void operands(Indicator rate, List<SpelledOut> rules) {
        String it = "[" + rate.code() + "]";
        String above = "[" + rate.numerator() + "]";
        String below = "[" + rate.denominator() + "]";
        String times = rate.multiplier().toPlainString();
        String least = "(%1$s - half(%1$s)) * (%2$s - half(%2$s)) <= %3$s * (%4$s + half(%4$s))";
        String most = "(%1$s + half(%1$s)) * (%2$s + half(%2$s)) >= %3$s * (%4$s - half(%4$s))";
        rules.add(new SpelledOut(
                "R101",
                ("if %2$s > 0 then " + least + " and " + most + " rejecting %1$s").formatted(it, below, times, above),
                "应等于分子÷分母×" + times));
        if (isShareOfWhole(rate)) {
            rules.add(new SpelledOut("R102", above + " <= " + below, "分子不应大于分母"));
        }
        rules.add(new SpelledOut(
                "R103", "if %1$s = %1$s then %2$s <> 0 rejecting %1$s, %2$s".formatted(it, below), "分母为0时比率应填“—”"));
    }

    private static void residences(Indicator indicator, List<SpelledOut> rules) {
        if (indicator.kind() == Indicator.Kind.COUNT) {
            rules.add(new SpelledOut("R105", sum(indicator, ".T.U", ".T.R"), "城市＋农村＝合计"));
        } else if (indicator.aggregation() == Indicator.Aggregation.RATIO_OF_SUMS) {
            String not = "[%1$s.T.T] + half([%1$s.T.T]) >= [%1$s.T.%2$s] - half([%1$s.T.%2$s])";
            String nor = "[%1$s.T.T] - half([%1$s.T.T]) <= [%1$s.T.%2$s] + half([%1$s.T.%2$s])";
            rules.add(new SpelledOut(
                    "R106", String.join(" and ", either(not, indicator), either(nor, indicator)), "合计应在城市与农村之间"));
        }
    }

    private static String either(String comparison, Indicator indicator) {
        return comparison.formatted(indicator.code(), "U") + " or " + comparison.formatted(indicator.code(), "R");
    }

    private static String sum(Indicator indicator, String one, String other) {
        String it = "[" + indicator.code() + ".T.T]";
        String first = "[" + indicator.code() + one + "]";
        String second = "[" + indicator.code() + other + "]";
        return "abs(%1$s - %2$s - %3$s) <= half(%1$s) + half(%2$s) + half(%3$s)".formatted(it, first, second);
    }

    private static void change(Indicator indicator, CheckSettings settings, List<SpelledOut> rules) {
        String it = "[" + indicator.code() + "]";
        if (indicator.unit().equals("%")) {
            rules.add(new SpelledOut(
                    "R301",
                    "abs(%1$s - %1$s@-1) <= {percentage-change-points}".formatted(it),
                    "与上年相差不超过%s个百分点，否则请说明".formatted(plain(settings, Threshold.PERCENTAGE_CHANGE_POINTS))));
        } else if (indicator.kind() == Indicator.Kind.COUNT) {
            rules.add(new SpelledOut(
                    "R302",
                    "if %1$s@-1 >= {count-change-base} then abs(%1$s - %1$s@-1) <= {count-change-pct}%% * %1$s@-1"
                            .formatted(it),
                    "与上年相差不超过%s%%，否则请说明".formatted(plain(settings, Threshold.COUNT_CHANGE_PCT))));
        }
    }

    private static String plain(CheckSettings settings, Threshold threshold) {
        return Objects.requireNonNull(settings.thresholds().get(threshold)).toPlainString();
    }

    /** A share that cannot be more than the whole. */
    private static boolean isShareOfWhole(Indicator indicator) {
        BigDecimal least = indicator.validMin();
        BigDecimal most = indicator.validMax();
        return indicator.unit().equals("%")
                && (most == null || most.compareTo(HUNDRED) <= 0)
                && (least == null || least.signum() >= 0);
    }

    private static boolean isWholeCount(Indicator indicator) {
        return indicator.kind() == Indicator.Kind.COUNT && !indicator.unit().startsWith("万");
    }
}
