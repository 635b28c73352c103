package org.halfsky.publish.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.halfsky.model.release.AttainmentRow;
import org.jspecify.annotations.Nullable;

/**
 * The same targets elsewhere: in the province, in the nation and in the parts of the area.
 *
 * @param province by target; empty where the area has none above it
 * @param nation   by target
 * @param parts    of all parts directly below
 */
record Comparisons(Map<String, AttainmentRow> province, Map<String, AttainmentRow> nation, List<AttainmentRow> parts) {

    @Nullable
    BigDecimal provinceValue(AttainmentRow row) {
        return endValue(province.get(row.targetCode()));
    }

    @Nullable
    BigDecimal nationValue(AttainmentRow row) {
        return endValue(nation.get(row.targetCode()));
    }

    private static @Nullable BigDecimal endValue(@Nullable AttainmentRow row) {
        return row == null ? null : row.endValue();
    }

    /** The same target in the parts, in their order. */
    List<AttainmentRow> parts(AttainmentRow row) {
        return parts.stream()
                .filter(each -> each.targetCode().equals(row.targetCode()))
                .toList();
    }
}
