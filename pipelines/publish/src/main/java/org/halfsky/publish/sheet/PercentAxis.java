package org.halfsky.publish.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** An axis from 0 to 100 that programs, left alone, would let end at 120 %. */
final class PercentAxis {

    /** the highest mark stays 100, and what stands on a full bar has room below the title */
    private static final double ROOM_ABOVE_100 = 110;

    private static final double FULL = 100;

    /** below it programs end the axis at 100 or sooner; from it on they do not begin at 0 */
    private static final double MOST = 80;

    private PercentAxis() {}

    /** From 0 to 100. */
    static void on(XDDFValueAxis axis) {
        axis.setMinimum(0);
        axis.setMaximum(ROOM_ABOVE_100);
        axis.setMajorUnit(20);
        axis.setNumberFormat("0");
    }

    /** From 0 to 100 where the values reach from the lower part of that range to its end, and not above it; else the program's choice. */
    static void on(XDDFValueAxis axis, boolean fromZero, List<XDDFNumericalDataSource<Double>> drawn) {
        List<Double> values = drawn.stream()
                .flatMap(each -> IntStream.range(0, each.getPointCount()).mapToObj(each::getPointAt))
                .filter(Objects::nonNull)
                .toList();
        double highest = values.stream().mapToDouble(each -> each).max().orElse(0);
        double lowest =
                fromZero ? 0 : values.stream().mapToDouble(each -> each).min().orElse(0);
        if (highest > MOST && highest <= FULL && lowest < MOST) {
            on(axis);
        }
    }
}
