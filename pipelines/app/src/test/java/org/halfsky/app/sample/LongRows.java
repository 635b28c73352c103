package org.halfsky.app.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.publish.form.FormEntry;
import org.halfsky.publish.form.LongRow;

/** Rows of a long table of one area, found by what they are about. */
final class LongRows {

    private static final char VALUES = 'G';
    private static final int ROWS_ABOVE = 2;

    private final List<LongRow> rows;

    LongRows(List<LongRow> rows) {
        this.rows = new ArrayList<>(rows);
    }

    List<LongRow> all() {
        return rows;
    }

    void set(String indicator, int year, String breakdown, UnaryOperator<BigDecimal> change) {
        int position = position(indicator, year, breakdown);
        BigDecimal changed = change.apply(number(indicator, year, breakdown));
        rows.set(position, withValue(rows.get(position), FormEntry.of(changed)));
    }

    BigDecimal number(String indicator, int year, String breakdown) {
        BigDecimal number =
                rows.get(position(indicator, year, breakdown)).value().number();
        if (number == null) {
            throw new IllegalStateException("%s %d has no number".formatted(indicator, year));
        }
        return number;
    }

    /** Where the value stands in the file. */
    String cell(String indicator, int year, String breakdown) {
        return "%s%d".formatted(VALUES, position(indicator, year, breakdown) + ROWS_ABOVE);
    }

    private int position(String indicator, int year, String breakdown) {
        for (int position = 0; position < rows.size(); position++) {
            LongRow row = rows.get(position);
            if (row.year() == year
                    && row.indicator().code().equals(new IndicatorCode(indicator))
                    && row.breakdown().equals(Breakdown.parse(breakdown))) {
                return position;
            }
        }
        throw new IllegalStateException("no row of %s %d".formatted(indicator, year));
    }

    static LongRow withValue(LongRow row, FormEntry entry) {
        return new LongRow(
                row.areaCode(),
                row.area(),
                row.year(),
                row.indicator(),
                row.breakdown(),
                entry,
                row.sender(),
                row.status());
    }
}
