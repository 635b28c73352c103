package org.halfsky.publish.recompute;

import java.util.Objects;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaLevel;
import org.jspecify.annotations.Nullable;

/**
 * Where an area sits among the others.
 *
 * @param parent whose parts it is ranked among; {@code null} only for the nation
 * @param upper  of a county or a prefecture its province
 */
record Seat(
        AreaLevel level,
        @Nullable AreaCode parent,
        @Nullable AreaCode upper) {

    static Seat of(AreaCode code, Boundary boundary) {
        Area area = boundary.area(code);
        return new Seat(area.level(), area.parent(), upper(area, boundary));
    }

    private static @Nullable AreaCode upper(Area area, Boundary boundary) {
        return switch (area.level()) {
            case NATION, PROVINCE -> null;
            case PREFECTURE -> area.parent();
            case COUNTY -> {
                Area parent = boundary.area(Objects.requireNonNull(area.parent(), "a county belongs to an area"));
                yield parent.level() == AreaLevel.PREFECTURE ? parent.parent() : parent.code();
            }
        };
    }
}
