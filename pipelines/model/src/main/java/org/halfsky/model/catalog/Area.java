package org.halfsky.model.catalog;

import java.util.List;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * An area and one span of its validity: a row of {@code area.csv}, key {@code code} and {@code validFrom}.
 *
 * @param unitType   市辖区, 县级市, 开发区 …
 * @param parent     {@code null} only for the nation
 * @param validFrom  first year whose year-end table has it
 * @param validTo    last such year; {@code null} while it is still valid
 * @param successors codes that carry it on after {@code validTo}
 */
public record Area(
        AreaCode code,
        String name,
        AreaLevel level,
        String unitType,
        @Nullable AreaCode parent,
        int validFrom,
        @Nullable Integer validTo,
        List<AreaCode> successors) {

    public Area {
        successors = List.copyOf(successors);
    }

    /** Whether the year-end table of that year has it. */
    public boolean isValidIn(int year) {
        return validFrom <= year && (validTo == null || year <= validTo);
    }
}
