package org.halfsky.publish.evaluation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.halfsky.model.Breakdown;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.catalog.TargetType;

/** Statisticians' words for what the data says in codes. */
public final class Wording {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    /** A difference of two percentages is never a percentage. */
    private static final Map<String, String> UNITS_OF_DIFFERENCE = Map.of(
            "%", "个百分点",
            "‰", "个千分点",
            "1/万", "个万分点",
            "1/10万", "个十万分点",
            "百分点", "个百分点",
            "女=100", "",
            "比值", "");

    private static final Map<String, String> TARGET_BREAKDOWNS = Map.of(
            "rural", "（农村）",
            "urban", "（城市）",
            "female", "（女）",
            "male", "（男）",
            "urban-rural gap", "（城乡差距）",
            "max over counties", "（最高县）",
            "min over counties", "（最低县）",
            "min over townships", "（最低乡镇）");

    /** What a reader must know about figures that are not there. */
    public static final String SUPPRESSION =
            "犯罪、艾滋病等敏感指标的数为1至4的，以及可据以推算出该数的数（同一上级的其他地区及其下级、分性别和分城乡数、由其计算的率），不予公布，表中记“保密”。达标判定不变。";

    private Wording() {}

    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    public static String date(OffsetDateTime time) {
        return DATE.format(time);
    }

    /** The unit of a difference between two values of that unit. */
    public static String unitOfDifference(String unit) {
        return UNITS_OF_DIFFERENCE.getOrDefault(unit, unit);
    }

    /** {@code ● 提前达标}: the sign differs in black and white, the word says it in full. */
    public static String verdict(Verdict verdict) {
        return verdict.symbol() + " " + verdict.label();
    }

    public static String direction(Indicator.Direction direction) {
        return switch (direction) {
            case HIGHER -> "正向";
            case LOWER -> "逆向";
            case RANGE -> "适度";
            case CONTEXT -> "—";
        };
    }

    public static String level(AreaLevel level) {
        return switch (level) {
            case NATION -> "国家级";
            case PROVINCE -> "省级";
            case PREFECTURE -> "地市级";
            case COUNTY -> "县级";
        };
    }

    /** What a target looks at, behind the indicator's name; empty for the whole. */
    public static String targetBreakdown(String breakdown) {
        return breakdown.isEmpty() ? "" : TARGET_BREAKDOWNS.getOrDefault(breakdown, "");
    }

    public static String breakdown(Breakdown breakdown) {
        List<String> words = new ArrayList<>();
        switch (breakdown.sex()) {
            case M -> words.add("男");
            case F -> words.add("女");
            case T -> {}
        }
        switch (breakdown.residence()) {
            case U -> words.add("城市");
            case R -> words.add("农村");
            case T -> {}
        }
        return words.isEmpty() ? "合计" : String.join("·", words);
    }

    /** What stands before a limit. */
    public static String sign(TargetType type) {
        return switch (type) {
            case AT_LEAST, INCREASE_BY_PP_FROM_BASE, COMPLETE_100 -> "≥";
            case AT_MOST, REDUCE_BY_PCT_FROM_BASE -> "≤";
            case ABOVE_BASE -> "＞";
            case BELOW_BASE -> "＜";
            case BETWEEN, QUALITATIVE -> "";
        };
    }

    /** What a target asks for where no single number says it; empty where only a number could. */
    public static String goal(Target target) {
        return switch (target.type()) {
            case BETWEEN ->
                target.value() == null || target.value2() == null ? "" : target.value() + "～" + target.value2();
            case ABOVE_BASE -> "高于基期";
            case BELOW_BASE -> "低于基期";
            case QUALITATIVE -> "定性";
            case AT_LEAST, AT_MOST, REDUCE_BY_PCT_FROM_BASE, INCREASE_BY_PP_FROM_BASE, COMPLETE_100 -> "";
        };
    }
}
