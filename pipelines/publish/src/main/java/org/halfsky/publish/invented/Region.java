package org.halfsky.publish.invented;

import org.halfsky.model.AreaCode;

/**
 * Invents what is counted in the smallest areas of one province: people first, and from them everything else as plausible shares,
 * so that parts add up and nothing is larger than what it is part of.
 */
final class Region {

    private static final double SMALLEST = 220_000;
    private static final double LARGEST_TO_SMALLEST = 3.9;
    private static final double MEN = 0.506;

    private final Dice dice;
    private final AreaCode province;
    private final Districts districts;
    private final Counts counts;

    private Region(Dice dice, AreaCode province, Districts districts, Counts counts) {
        this.dice = dice;
        this.province = province;
        this.districts = districts;
        this.counts = counts;
    }

    static Counts invent(Quantities quantities, Districts districts, AreaCode province, Dice dice) {
        Counts counts = new Counts(districts, quantities.inOrder().size());
        Region region = new Region(dice, province, districts, counts);
        for (Quantity quantity : quantities.inOrder()) {
            Balance balance = new Balance();
            for (int district = 0; district < districts.count(); district++) {
                region.invent(quantity, district, balance);
            }
            if (quantity.level().path() != null) {
                new CopiedYears(districts, counts, quantity, balance).remove(quantities.completedBy(quantity));
            }
        }
        return counts;
    }

    private void invent(Quantity quantity, int district, Balance balance) {
        if (isMissing(quantity, district)) {
            return;
        }
        Share share = new Share(quantity, standing(quantity, district), diceOf(quantity, district), district);
        for (int year = Years.FIRST; year <= Years.LAST; year++) {
            double[] whole = whole(quantity, district, year);
            for (int cell = 0; cell < Shape.CELLS; cell++) {
                if (quantity.shape().has(cell)) {
                    double expected = share.expected(whole[cell], year, cell);
                    long count = share.rounded(expected, whole[cell], year, cell);
                    counts.set(quantity, district, year, cell, count);
                    balance.note(year, cell, count - expected);
                }
            }
        }
    }

    private Dice diceOf(Quantity quantity, int district) {
        return dice.on(districts.code(district).value())
                .on(quantity.indicator().code().value());
    }

    private boolean isMissing(Quantity quantity, int district) {
        return diceOf(quantity, district).on("missing").fraction()
                < quantity.level().missing();
    }

    /** How the area stands in what is good, at the start and at the end: a little by itself, more in each thing. */
    private Standing standing(Quantity quantity, int district) {
        Dice area = dice.on(districts.code(district).value());
        double general = 0.6 * area.on("quality").swing()
                + 0.4 * dice.on(province.value()).on("quality").swing();
        return Standing.of(general, quantity.level(), diceOf(quantity, district));
    }

    /** What the quantity is a share of, by the cells of its own shape, in single ones. */
    private double[] whole(Quantity quantity, int district, int year) {
        double[] fine = fine(quantity, district, year);
        if (!quantity.level().men().isEmpty()) {
            divideAnew(fine, quantity, district, year);
        }
        double[] whole = new double[Shape.CELLS];
        for (int cell = 0; cell < Shape.CELLS; cell++) {
            if (quantity.level().means(cell)) {
                whole[quantity.shape().cellOf(cell)] += fine[cell];
            }
        }
        return whole;
    }

    private double[] fine(Quantity quantity, int district, int year) {
        Quantity source = quantity.source();
        if (source == null) {
            return people(district, year);
        }
        double[] fine = new double[Shape.CELLS];
        for (int cell = 0; cell < Shape.CELLS; cell++) {
            fine[cell] = counts.get(source, district, year, cell) * source.grain();
        }
        return fine;
    }

    private double[] people(int district, int year) {
        Dice area = dice.on(districts.code(district).value());
        double size =
                SMALLEST * StrictMath.pow(LARGEST_TO_SMALLEST, area.on("size").fraction());
        double growth = 1 + (0.001 + 0.004 * area.on("growth").fraction()) * (year - 2010);
        double urban = Math.min(0.92, 0.38 + 0.20 * area.on("urban").fraction() + 0.011 * (year - 2010));
        double all = size * growth * (1 + 0.0008 * area.on("people").on(year).swing());
        return new double[] {
            all * MEN * urban, all * MEN * (1 - urban), all * (1 - MEN) * urban, all * (1 - MEN) * (1 - urban)
        };
    }

    /** Boys and girls are born in another proportion than men and women live. */
    private void divideAnew(double[] fine, Quantity quantity, int district, int year) {
        double first = quantity.level().men().get(0);
        double last = quantity.level().men().get(1);
        double own = 0.0008 * diceOf(quantity, district).on("men").swing()
                + 0.0004 * diceOf(quantity, district).on("men").on(year).swing();
        double men = first + (last - first) * Math.min(1, (year - 2010) / 10.0) + own;
        for (int residence = 0; residence < 2; residence++) {
            double both = fine[residence] + fine[residence + 2];
            fine[residence] = both * men;
            fine[residence + 2] = both * (1 - men);
        }
    }
}
