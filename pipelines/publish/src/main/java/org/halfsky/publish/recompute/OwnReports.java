package org.halfsky.publish.recompute;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/** What areas reported of themselves, on the boundaries of one year. */
final class OwnReports {

    private final Boundary boundary;
    private final YearTable<BigDecimal> observations;

    /** @param observations accepted values of areas as they were, years as reported */
    OwnReports(Boundary boundary, YearTable<BigDecimal> observations) {
        this.boundary = boundary;
        this.observations = observations;
    }

    /** The area's own report; also that of the one area which became it. */
    @Nullable
    BigDecimal of(AreaCode area, Measured measured, int year) {
        for (Source each : boundary.heard(area, year)) {
            BigDecimal value = observations.get(each.area(), measured, year);
            if (each.siblings() == 1 && value != null) {
                return value;
            }
        }
        return null;
    }

    /** What an area of that time reported, under its code of that time. */
    @Nullable
    BigDecimal ofPast(AreaCode area, Measured measured, int year) {
        return observations.get(area, measured, year);
    }

    /** What the areas that have become one reported together; nobody, where it was one area all the time. */
    PartsSum ofMerged(AreaCode area, Measured measured, int year) {
        PartsSum sum = PartsSum.NOTHING;
        for (Source each : boundary.heard(area, year)) {
            if (each.siblings() > 1) {
                sum = sum.plus(observations.get(each.area(), measured, year), each.siblings());
            }
        }
        return sum;
    }

    /** What the area, or one that became it, ever reported. */
    Set<Measured> measured(AreaCode area) {
        Set<Measured> measured = new HashSet<>();
        boundary.speakers(Set.of(area)).forEach(each -> measured.addAll(observations.measured(each)));
        return measured;
    }
}
