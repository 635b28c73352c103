package org.halfsky.ingest.names;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells a unit from other words in brackets, as in 婴儿死亡率（‰） against 女性比例（县级）. */
public final class UnitWords {

    private static final Set<String> COUNTED = Set.of(
            "人", "万人", "千人", "百人", "亿人", "人次", "万人次", "名", "位", "个", "万个", "所", "家", "户", "万户", "对", "万对", "件", "万件",
            "起", "份", "例", "张", "册", "万册", "千册", "场", "场次", "次", "小时", "分钟", "分钟/日", "岁", "年", "元", "万元", "亿元", "千元",
            "元/月", "平方米", "M2", "公里", "天", "百分点", "个百分点", "比值", "女=100", "处", "辆", "台", "支", "篇", "期", "条", "座", "间",
            "套", "批次", "立方米", "万立方米", "吨", "万吨", "公顷", "亩", "万亩", "人/户", "分", "倍");
    private static final Pattern RATE = Pattern.compile("%|‰|%O|0/00|百分比|千分比|"
            + "(?:1|每)?/?(?:10|十|百|千|1)?(?:万|百|千)(?:分之一?)?|1/(?:\\d+万?|千|万|十万|百万)|/(?:\\d+万?|千|万|十万)|(?:[十百千万]|10万)+分之一?"
            + "|人/(?:10万|十万|万|千)人?|每(?:10万|十万|万|千)人?");

    private UnitWords() {}

    /** Whether the words, folded, are one unit. */
    public static boolean isUnit(String folded) {
        return !folded.isEmpty()
                && (COUNTED.contains(folded) || RATE.matcher(folded).matches());
    }
}
