package org.halfsky.ingest.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.model.MissingReason;
import org.halfsky.model.catalog.Indicator;

/** Reads one cell of a number column. Conservative: what is not understood is given back, never guessed. Safe for many threads. */
public final class FigureReader {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,30})?");
    private static final Pattern DISPLAYED = Pattern.compile(PLAIN.pattern() + "(?:E[+-]?\\d{1,3})?");
    private static final Pattern RATIO = Pattern.compile("(\\d+(?:\\.\\d+)?)[:：比/](\\d+(?:\\.\\d+)?)");
    private static final Pattern MARKED_ZERO = Pattern.compile("0 ?\\*+");
    private static final String UNIT_OF_RATIOS = "比值";

    /** What the cell says in the indicator's unit. */
    public Reading read(GridCell cell, FigureContext context) {
        Indicator indicator = context.indicator();
        if (cell.struckOut()) {
            return new Reading.Unreadable(Remarks.crossedOut(cell, indicator));
        }
        return switch (cell.kind()) {
            case ERROR -> new Reading.Unreadable(Remarks.errorValue(cell, indicator));
            case DATE -> new Reading.Unreadable(Remarks.date(cell, indicator));
            case BOOLEAN -> new Reading.Unreadable(Remarks.unreadable(cell, indicator));
            case NUMBER -> ofNumber(cell, context);
            case TEXT -> ofText(cell, context);
        };
    }

    private static Reading ofNumber(GridCell cell, FigureContext context) {
        BigDecimal stored = cell.number();
        if (stored == null) {
            return ofText(cell, context);
        }
        String shown = HalfWidth.fold(cell.text());
        Written written = (DISPLAYED.matcher(shown).matches() ? Optional.of(plain(shown)) : parse(shown, context))
                .orElseGet(() -> plain(stored.toPlainString()));
        Written exact = written.withValue(StoredValue.behind(written, stored));
        return new FigureFinder(cell, context).find(exact);
    }

    private static Reading ofText(GridCell cell, FigureContext context) {
        String text = HalfWidth.fold(cell.text());
        if (PLAIN.matcher(text).matches()) {
            return new FigureFinder(cell, context).find(plain(text));
        }
        Optional<MissingReason> missing = MissingSigns.find(text);
        if (missing.isPresent()) {
            return new Reading.Missing(missing.get(), List.of());
        }
        if (MARKED_ZERO.matcher(text).matches()) {
            return new Reading.Missing(MissingReason.NOT_REPORTED, List.of(Remarks.missingWithMark(cell)));
        }
        return ratio(text, context)
                .or(() -> parse(text, context))
                .map(written -> new FigureFinder(cell, context).find(written))
                .orElseGet(() -> new Reading.Unreadable(Remarks.notUnderstood(cell, context.indicator())));
    }

    private static Written plain(String number) {
        BigDecimal value = new BigDecimal(number);
        return new Written(new WrittenNumber(value, Math.max(0, value.scale()), false), null, false, false, false);
    }

    private static Optional<Written> parse(String folded, FigureContext context) {
        boolean rate =
                Units.parse(context.indicator().unit()).filter(Unit::isRate).isPresent();
        return CellGrammar.parse(folded, rate);
    }

    /** {@code 3:2} where the indicator itself is a proportion. */
    private static Optional<Written> ratio(String text, FigureContext context) {
        Matcher ratio = RATIO.matcher(text.replace(" ", ""));
        if (!context.indicator().unit().equals(UNIT_OF_RATIOS) || !ratio.matches()) {
            return Optional.empty();
        }
        BigDecimal second = new BigDecimal(ratio.group(2));
        if (second.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = StoredValue.quotient(new BigDecimal(ratio.group(1)), second);
        return Optional.of(new Written(
                new WrittenNumber(value, Math.min(context.indicator().decimals(), value.scale()), true),
                null,
                false,
                false,
                false));
    }
}
