package org.halfsky.model.decision;

import java.math.BigInteger;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;

/**
 * What a plan starts from in one area, as an exact fraction in the unit of the indicator.
 *
 * @param plan         code of the plan
 * @param boundaryYear year on whose boundaries the area stands
 * @param breakdown    as the evaluation names it: {@code T.R}, or {@code urban-rural gap}
 * @param denominator  more than 0
 */
public record BaseValue(
        String plan,
        AreaCode area,
        int boundaryYear,
        IndicatorCode indicator,
        String breakdown,
        BigInteger numerator,
        BigInteger denominator) {

    private static final String SEPARATOR = ",";
    private static final int FIELDS = 7;

    public BaseValue {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator %s: expected more than 0".formatted(denominator));
        }
        if ((plan + breakdown).matches("(?s).*[,\n].*")) {
            throw new IllegalArgumentException(
                    "%s %s: expected neither comma nor line break".formatted(plan, breakdown));
        }
    }

    /** The seven fields with commas between, as {@link #line} writes them. */
    static BaseValue parse(String line) {
        String[] fields = line.split(SEPARATOR, -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("'%s': expected %d fields".formatted(line, FIELDS));
        }
        return new BaseValue(
                fields[0],
                new AreaCode(fields[1]),
                Integer.parseInt(fields[2]),
                new IndicatorCode(fields[3]),
                fields[4],
                new BigInteger(fields[5]),
                new BigInteger(fields[6]));
    }

    String line() {
        return String.join(
                SEPARATOR,
                plan,
                area.value(),
                Integer.toString(boundaryYear),
                indicator.value(),
                breakdown,
                numerator.toString(),
                denominator.toString());
    }
}
