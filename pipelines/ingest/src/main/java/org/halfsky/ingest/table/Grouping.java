package org.halfsky.ingest.table;

import java.util.regex.Pattern;

/** Headings that gather columns and are no part of their names. */
final class Grouping {

    private static final Pattern WORDS = Pattern.compile(
            ".*(?:健康|教育|经济|参与|保障|环境|法律|福利|安全|家庭|发展|权利|决策|管理|主要指标|监测指标|指标|数据|情况|结果|统计)|妇女|儿童|妇女儿童|妇女部分|儿童部分");

    private Grouping() {}

    /** A heading of some columns that is no part of a name: 妇女与健康, 一、…. */
    static boolean isGrouping(Label label, boolean isAbove) {
        return isAbove && (label.isMarked() || WORDS.matcher(label.key()).matches());
    }
}
