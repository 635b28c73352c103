package org.halfsky.publish.invented;

import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;

/** What was counted in every smallest area of a province in every year, in steps of each count's last digit. */
final class Counts {

    private final Districts districts;
    private final long[][] values;

    Counts(Districts districts, int quantities) {
        this.districts = districts;
        this.values = new long[quantities][districts.count() * Years.COUNT * Shape.CELLS];
    }

    long get(Quantity quantity, int district, int year, int cell) {
        return values[quantity.index()][at(district, year, cell)];
    }

    void set(Quantity quantity, int district, int year, int cell, long value) {
        values[quantity.index()][at(district, year, cell)] = value;
    }

    private static int at(int district, int year, int cell) {
        return (district * Years.COUNT + Years.index(year)) * Shape.CELLS + cell;
    }

    /** Of a whole area: the sum over what makes it up that year. */
    long sum(Quantity quantity, AreaCode area, int year, Breakdown breakdown) {
        long sum = 0;
        for (int district : districts.members(area, year)) {
            sum += sum(quantity, district, year, breakdown);
        }
        return sum;
    }

    long sum(Quantity quantity, int district, int year, Breakdown breakdown) {
        long sum = 0;
        for (int cell : quantity.shape().cells(breakdown)) {
            sum += get(quantity, district, year, cell);
        }
        return sum;
    }

    /** What a cell of a quantity is a share of, in single ones; 0 for a share of the population. */
    double whole(Quantity quantity, int district, int year, int cell) {
        Quantity source = quantity.source();
        double whole = 0;
        for (int finer = 0; source != null && finer < Shape.CELLS; finer++) {
            if (quantity.shape().cellOf(finer) == cell && quantity.level().means(finer)) {
                whole += get(source, district, year, finer) * source.grain();
            }
        }
        return whole;
    }
}
