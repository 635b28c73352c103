package org.halfsky.portal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round numbers that all values lie between. */
record Scale(BigDecimal least, BigDecimal greatest, BigDecimal step) {

    private static final int LINES = 5;
    private static final int MOST = 3 * LINES;

    static Scale around(List<BigDecimal> values) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal greatest = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        double room = Math.max(
                greatest.subtract(least).doubleValue(), Math.max(Math.abs(greatest.doubleValue()) * 0.02, 1e-6));
        BigDecimal step = roundStep(room / (LINES - 1));
        BigDecimal bottom = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal top = greatest.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new Scale(bottom, top.compareTo(bottom) > 0 ? top : bottom.add(step), step);
    }

    private static BigDecimal roundStep(double rough) {
        int power = (int) Math.floor(Math.log10(rough));
        BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(power);
        for (int each : new int[] {1, 2, 5}) {
            BigDecimal step = ten.multiply(BigDecimal.valueOf(each));
            if (step.doubleValue() >= rough) {
                return step;
            }
        }
        return ten.multiply(BigDecimal.TEN);
    }

    /** From 0 at the bottom to 1 at the top. */
    double share(BigDecimal value) {
        return value.subtract(least).doubleValue() / greatest.subtract(least).doubleValue();
    }

    /** Where the lines of the grid stand. */
    List<BigDecimal> steps() {
        List<BigDecimal> steps = new ArrayList<>();
        for (BigDecimal each = least; each.compareTo(greatest) <= 0 && steps.size() < MOST; each = each.add(step)) {
            steps.add(each);
        }
        return steps;
    }
}
