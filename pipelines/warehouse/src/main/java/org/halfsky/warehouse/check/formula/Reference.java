package org.halfsky.warehouse.check.formula;

import java.util.List;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * A value of the area at hand: {@code [B-POP-001.F.T]@-1}.
 *
 * @param breakdown {@code null} where the formula names none
 * @param yearsAway 0 the year at hand, -1 the year before it
 */
record Reference(IndicatorCode indicator, @Nullable Breakdown breakdown, int yearsAway) implements Expression {

    @Override
    public List<Reference> references() {
        return List.of(this);
    }

    @Override
    public String inWords(Vocabulary words) {
        String name = words.name(indicator);
        String part = breakdown == null ? "" : words.label(breakdown);
        return switch (yearsAway) {
            case 0 -> name + part;
            case -1 -> "上年" + name + part;
            default -> (yearsAway < 0 ? "前" + -yearsAway : "后" + yearsAway) + "年的" + name + part;
        };
    }

    @Override
    public String value(Slots slots) {
        return slots.of(this) + ".value";
    }

    @Override
    public Bounds bounds(Slots slots) {
        String slot = slots.of(this);
        return new Bounds(
                "(%1$s.value - %1$s.half_unit)".formatted(slot), "(%1$s.value + %1$s.half_unit)".formatted(slot));
    }

    @Override
    public String inSheet(SheetWords words) {
        return words.of(this);
    }
}
