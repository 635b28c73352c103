package org.halfsky.model.explanation;

import java.time.LocalDate;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.jspecify.annotations.Nullable;

/**
 * Which figure is asked about.
 *
 * @param area may be a code that is no longer valid
 * @param asOf what had been accepted by the end of that day; {@code null}: what is published
 */
public record Question(
        AreaCode area,
        IndicatorCode indicator,
        int year,
        Breakdown breakdown,
        @Nullable LocalDate asOf) {}
