package org.halfsky.publish.invented;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;

/**
 * Changes a count by a little wherever an area would state the same rate three years in a row: rule R304 takes that for copying.
 *
 * @param balance what the province has too much or too little of, so that many small changes do not add up to a great one
 */
record CopiedYears(Districts districts, Counts counts, Quantity quantity, Balance balance) {

    private static final int TRIES = 9;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param rates those that can be told once this quantity is known */
    void remove(List<Rate> rates) {
        for (int year = Years.FIRST + 2; year <= Years.LAST; year++) {
            for (int tries = 0; tries < TRIES && removeFrom(rates, year, tries / 3 + 1); tries++) {
                // a change for one area may have made another's figures equal
            }
        }
    }

    private boolean removeFrom(List<Rate> rates, int year, int times) {
        boolean changed = false;
        for (AreaCode area : districts.areas(year, quantity.reportedAt())) {
            for (Breakdown margin : quantity.shape().margins()) {
                for (Rate rate : rates) {
                    if (isCopied(rate, area, year, margin)) {
                        changed |= change(area, year, margin, times * step(rate, area, year));
                    }
                }
            }
        }
        return changed;
    }

    private boolean isCopied(Rate rate, AreaCode area, int year, Breakdown margin) {
        if (!rate.numerator().shape().tells(margin)
                || !rate.denominator().shape().tells(margin)) {
            return false;
        }
        BigDecimal value = value(rate, area, year, margin);
        return value.signum() != 0
                && value.compareTo(HUNDRED) != 0
                && value.compareTo(value(rate, area, year - 1, margin)) == 0
                && value.compareTo(value(rate, area, year - 2, margin)) == 0;
    }

    private BigDecimal value(Rate rate, AreaCode area, int year, Breakdown margin) {
        long below = counts.sum(rate.denominator(), area, year, margin);
        return below == 0 ? BigDecimal.ZERO : rate.of(counts.sum(rate.numerator(), area, year, margin), below);
    }

    private long step(Rate rate, AreaCode area, int year) {
        return rate.stepThatShows(
                quantity,
                counts.sum(rate.numerator(), area, year, Breakdown.TOTAL),
                counts.sum(rate.denominator(), area, year, Breakdown.TOTAL));
    }

    /** In one of its larger parts, towards what the whole province should have, as far as its source allows. */
    private boolean change(AreaCode area, int year, Breakdown margin, long by) {
        List<Place> larger = larger(area, year, margin);
        if (larger.isEmpty()) {
            return false;
        }
        Place place =
                larger.get(new Dice(quantity.index()).on(area.value()).on(year).pick(larger.size()));
        Bounds bounds = Bounds.of(quantity, counts.whole(quantity, place.district(), year, place.cell()));
        long signed = balance.isTooLittle(year, place.cell()) ? by : -by;
        long now = place.count() + signed;
        long changed = bounds.allow(now) ? now : bounds.nearest(place.count() - signed);
        counts.set(quantity, place.district(), year, place.cell(), changed);
        balance.note(year, place.cell(), (double) (changed - place.count()));
        return true;
    }

    private List<Place> larger(AreaCode area, int year, Breakdown margin) {
        List<Place> places = new ArrayList<>();
        long most = 1;
        for (int district : districts.members(area, year)) {
            for (int cell : quantity.shape().cells(margin)) {
                long count = counts.get(quantity, district, year, cell);
                most = Math.max(most, count);
                places.add(new Place(district, cell, count));
            }
        }
        long enough = (most + 2) / 3;
        return places.stream().filter(each -> each.count() >= enough).toList();
    }

    private record Place(int district, int cell, long count) {}
}
