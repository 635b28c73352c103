package org.halfsky.publish.sheet;

/**
 * What a chart draws.
 *
 * @param decimals as many as its table prints
 */
public record Measure(String name, String unit, int decimals) {

    private static final String PERCENT = "%";

    String title() {
        return "%s（%s）".formatted(name, unit);
    }

    String format() {
        return NumberFormats.decimals(decimals);
    }

    boolean isPercent() {
        return unit.equals(PERCENT);
    }
}
