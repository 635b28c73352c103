package org.halfsky.publish.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Verdict;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.release.AttainmentRow;
import org.jspecify.annotations.Nullable;

/**
 * What became of one target in one area.
 *
 * @param indicator     {@code null} for a target that no number measures
 * @param provinceValue the province's value judged for the same target; {@code null} where it has none, or for the province itself
 * @param nationValue   the nation's
 * @param reason        why it could not be judged, in Chinese; empty where it could
 * @param parts         the same target in the areas directly below
 */
public record TargetResult(
        Plan plan,
        Target target,
        @Nullable Indicator indicator,
        AttainmentRow row,
        @Nullable BigDecimal provinceValue,
        @Nullable BigDecimal nationValue,
        String reason,
        List<AttainmentRow> parts) {

    private static final int DECIMALS_WITHOUT_INDICATOR = 2;

    public TargetResult {
        parts = List.copyOf(parts);
    }

    public Verdict verdict() {
        return row.verdict();
    }

    /** Its departments as the catalog names them; empty without an indicator. */
    String department() {
        return indicator == null ? "" : indicator.department();
    }

    /** The same result beside the same target in other areas. */
    TargetResult with(List<AttainmentRow> others) {
        return new TargetResult(plan, target, indicator, row, provinceValue, nationValue, reason, others);
    }

    /** Names of the areas directly below that miss the target. */
    public List<String> shortParts() {
        return parts.stream()
                .filter(each -> each.verdict().isShort())
                .map(AttainmentRow::areaName)
                .toList();
    }

    /** The target in one area directly below. */
    public Optional<AttainmentRow> in(AreaCode part) {
        return parts.stream().filter(each -> each.areaCode().equals(part)).findFirst();
    }

    public int decimals() {
        return indicator == null ? DECIMALS_WITHOUT_INDICATOR : indicator.decimals();
    }

    public String unit() {
        return indicator == null ? target.unit() : indicator.unit();
    }

    /** End minus base; {@code null} where either is missing. */
    @Nullable
    public BigDecimal change() {
        return row.endValue() == null || row.baseValue() == null
                ? null
                : row.endValue().subtract(row.baseValue());
    }
}
