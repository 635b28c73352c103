package org.halfsky.model.release;

import java.math.BigDecimal;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is another than in the release before: a row of {@code change}.
 *
 * @param kind      {@code added}, {@code removed} or {@code changed}
 * @param before    {@code null} where there was none
 * @param value     {@code null} where there is none any more
 * @param cause     {@code submission}, {@code decision} or {@code rules}
 * @param causeArea whose statement changed; {@code null} for {@code rules}, as all that follows
 * @param place     sheet and cell, {@code 妇女!D17}
 * @param decision  that let the statement in or sent it back; {@code null} where none did
 */
public record ChangeRow(
        AreaCode area,
        String areaName,
        IndicatorCode indicator,
        String indicatorName,
        String unit,
        int year,
        Breakdown breakdown,
        String kind,
        @Nullable BigDecimal before,
        @Nullable BigDecimal value,
        @Nullable String basis,
        String cause,
        @Nullable AreaCode causeArea,
        @Nullable String submission,
        @Nullable String file,
        @Nullable String place,
        @Nullable String decision) {}
