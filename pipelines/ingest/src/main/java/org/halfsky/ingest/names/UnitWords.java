package org.halfsky.ingest.names;

import java.util.regex.Pattern;

/** Tells a unit from other words in brackets, as in 婴儿死亡率（‰） against 女性比例（县级）. */
public final class UnitWords {

    private static final Pattern COUNTED =
            Pattern.compile("(?:十|百|千|万|十万|百万|千万|亿)?(?:人次?|名|位|个|所|家|户|对|件|起|份|例|张|册|本|部|种|门|场次?|次|处|辆|台|支|篇|期|条|座|间"
                    + "|套|批次?|元|岁|年|天|日|小时|分钟|平方米|立方米|M2|公里|平方公里|公顷|亩|吨|公斤|千克|升|分|倍|枚|盒|项|宗|台套|床|间次|课时|学时|百分点)"
                    + "(?:/(?:日|天|月|年|人|户|次|周))?|个百分点|比值|女=100");
    private static final Pattern RATE = Pattern.compile("%|‰|%O|0/00|百分比|千分比|"
            + "(?:1|每)?/?(?:10|十|百|千|1)?(?:万|百|千)(?:分之一?)?|1/(?:\\d+万?|千|万|十万|百万)|/(?:\\d+万?|千|万|十万)|(?:[十百千万]|10万)+分之一?"
            + "|人/(?:10万|十万|万|千)人?|每(?:10万|十万|万|千)人?");

    private UnitWords() {}

    /** Whether the words, folded, are one unit. */
    public static boolean isUnit(String folded) {
        return !folded.isEmpty()
                && (COUNTED.matcher(folded).matches() || RATE.matcher(folded).matches());
    }
}
