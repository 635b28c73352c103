package org.halfsky.ingest.table;

import java.util.List;
import java.util.regex.Pattern;

/** What the labels above a column say together. */
final class PathReader {

    private static final Pattern GROUPING = Pattern.compile(
            ".*(?:健康|教育|经济|参与|保障|环境|法律|福利|安全|家庭|发展|权利|决策|管理|主要指标|监测指标|指标|数据|情况|结果|统计)|妇女|儿童|妇女儿童|妇女部分|儿童部分");

    private PathReader() {}

    /** Folds the labels, outermost first; the lowest stands before those above it. */
    static Axes axes(List<Label> path) {
        AxesBuilder axes = new AxesBuilder();
        for (int level = 0; level < path.size(); level++) {
            Label label = path.get(level);
            axes.add(label);
            if (label.isUnknown() && !isGrouping(label, level < path.size() - 1)) {
                axes.word(label.key());
            }
        }
        return axes.build();
    }

    /** A heading of some columns or rows that is no part of a name: 妇女与健康, 一、…. */
    static boolean isGrouping(Label label, boolean isAbove) {
        return isAbove && (label.isMarked() || GROUPING.matcher(label.key()).matches());
    }
}
