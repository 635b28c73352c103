package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.ingest.display.StoredNumber;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.model.catalog.Indicator;

/** Makes a figure in the indicator's unit of what is written in one cell, with a remark for everything done to it. */
final class FigureFinder {
    private static final int DECIMALS_TYPED_BY_PEOPLE = 4;
    private static final BigDecimal TOO_LARGE = BigDecimal.ONE.movePointRight(18);

    private final GridCell cell;
    private final FigureContext context;

    FigureFinder(GridCell cell, FigureContext context) {
        this.cell = cell;
        this.context = context;
    }

    Reading find(Written written) {
        Indicator indicator = context.indicator();
        UnitConversion conversion = UnitConversion.of(written, context);
        return switch (conversion.outcome()) {
            case CONTRADICTED ->
                new Reading.Unreadable(Remarks.contradiction(cell, indicator, conversion, written.unit() != null));
            case UNKNOWN -> new Reading.Unreadable(Remarks.notUnderstood(cell, indicator));
            case SAME, CONVERTED -> figure(written, conversion);
        };
    }

    private Reading figure(Written written, UnitConversion conversion) {
        BigDecimal raw = written.number().value();
        BigDecimal value = tidy(tidy(raw).multiply(conversion.factor()));
        if (value.abs().compareTo(TOO_LARGE) >= 0) {
            return new Reading.Unreadable(Remarks.tooLarge(cell, context.indicator()));
        }
        int decimals = written.number().decimals() + shift(conversion.factor());
        return new Reading.Figure(
                value,
                written.approximate(),
                Math.min(StoredValue.MOST_DECIMALS, Math.max(0, decimals)),
                remarks(written, conversion, value));
    }

    /** Digits that a factor of ten, a hundred … moves behind the point. */
    private static int shift(BigDecimal factor) {
        return factor.stripTrailingZeros().scale();
    }

    private static BigDecimal tidy(BigDecimal raw) {
        BigDecimal exact = raw.precision() > StoredNumber.EXCEL_DIGITS.getPrecision() && raw.scale() > 0
                ? raw.round(StoredNumber.EXCEL_DIGITS)
                : raw;
        BigDecimal kept = exact.scale() > StoredValue.MOST_DECIMALS
                ? exact.setScale(StoredValue.MOST_DECIMALS, RoundingMode.HALF_UP)
                : exact;
        BigDecimal stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private List<Remark> remarks(Written written, UnitConversion conversion, BigDecimal value) {
        List<Remark> remarks = new ArrayList<>();
        BigDecimal raw = written.number().value();
        boolean typed = cell.kind() == GridCell.Kind.TEXT;
        boolean touched = written.unit() != null
                || written.decorated()
                || written.number().odd();
        // a format such as 0.0"万" shows the stored number in other words; nobody typed a unit
        boolean shownInMyriads = !typed && written.unit() != null && !written.bareSign();
        if (conversion.outcome() == UnitConversion.Outcome.CONVERTED && !shownInMyriads) {
            remarks.add(Remarks.converted(cell, value, context.indicator(), conversion));
        } else if (typed && touched) {
            remarks.add(Remarks.stripped(cell, value));
        }
        if (written.approximate()) {
            remarks.add(Remarks.approximate(cell, value));
        }
        if (raw.stripTrailingZeros().scale() > DECIMALS_TYPED_BY_PEOPLE) {
            remarks.add(Remarks.longTail(raw, value));
        }
        return remarks;
    }
}
