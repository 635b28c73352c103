package org.halfsky.ingest.reading;

import java.util.List;
import java.util.Set;
import org.halfsky.ingest.figure.FigureContext;
import org.halfsky.ingest.figure.FigureReader;
import org.halfsky.ingest.figure.Reading;
import org.halfsky.ingest.figure.Remark;
import org.halfsky.ingest.names.IndicatorNames;
import org.halfsky.ingest.table.DataCell;
import org.halfsky.ingest.table.Word;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellRef;
import org.halfsky.model.Finding;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.Observation;
import org.halfsky.model.catalog.Indicator;

/** Makes an observation of a cell, or says why there is none. */
final class CellReader {

    private final IndicatorNames names;
    private final FigureReader figures = new FigureReader();
    private final IndicatorResolver indicators;
    private final Placing placing;
    private final NilForms nilForms;
    private final FindingBook findings;

    CellReader(IndicatorNames names, Placing placing, NilForms nilForms, FindingBook findings) {
        this.names = names;
        this.indicators = new IndicatorResolver(names);
        this.placing = placing;
        this.nilForms = nilForms;
        this.findings = findings;
    }

    /** What becomes of a cell. */
    Outcome read(DataCell cell, CellRef source) {
        if (cell.row().measure() == Word.NOT_DATA || nilForms.isSaid(cell.cell(), source)) {
            return new Outcome.Ignored(IgnoredBecause.NOT_DATA);
        }
        if (cell.row().subtotal() || cell.column().subtotal()) {
            return new Outcome.Ignored(IgnoredBecause.TOTAL_OF_ANOTHER_LEVEL);
        }
        IndicatorResolver.Answer indicator = indicators.resolve(cell);
        if (indicator.code() == null) {
            findings.unknownIndicator(source, indicator.text(), indicator.several());
            placing.witness(cell);
            return new Outcome.Ignored(IgnoredBecause.UNKNOWN_INDICATOR);
        }
        String code = cell.row().indicatorCodeText();
        if (code != null) {
            findings.codeDisagrees(source, code, indicator.text());
            return new Outcome.Rejected();
        }
        Placing.Answer place = placing.place(cell, source);
        if (place.refused() != null) {
            return place.refused();
        }
        return observation(cell, source, new Subject(names.indicator(indicator.code()), indicator, place));
    }

    private record Subject(Indicator indicator, IndicatorResolver.Answer answer, Placing.Answer place) {

        AreaCode area() {
            AreaCode area = place.area();
            if (area == null) {
                throw new IllegalStateException("a place that is not refused has an area");
            }
            return area;
        }
    }

    private Outcome observation(DataCell cell, CellRef source, Subject subject) {
        Groups groups = Groups.of(cell, placing.setting(cell), subject.answer());
        if (groups.contradict()) {
            findings.unknownIndicator(source, subject.answer().text(), Set.of());
            return new Outcome.Ignored(IgnoredBecause.UNKNOWN_INDICATOR);
        }
        List<String> units = Units.stated(cell, placing.setting(cell));
        String unit = Units.fitting(units, subject.indicator().unit());
        if (unit == null && isNamedItself(cell)) {
            unit = Units.contradicting(
                    cell, placing.setting(cell), subject.indicator().unit());
        }
        FigureContext context = new FigureContext(subject.indicator(), unit);
        Reading reading = figures.read(cell.cell(), context);
        Observation observation =
                reading instanceof Reading.Unreadable ? null : made(reading, cell, source, new Known(subject, groups));
        for (Remark remark : reading.remarks()) {
            findings.add(finding(remark, source, cell, new Known(subject, groups)));
        }
        return observation == null ? new Outcome.Rejected() : new Outcome.Loaded(observation);
    }

    /** The unit around it is that of the name itself, and not that of a rate whose operands stand beside it. */
    private static boolean isNamedItself(DataCell cell) {
        return cell.row().measure() == Word.NONE
                && cell.column().measure() == Word.NONE
                && !(cell.row().namesIndicator() && cell.column().namesIndicator());
    }

    private record Known(Subject subject, Groups groups) {}

    private static Observation made(Reading reading, DataCell cell, CellRef source, Known known) {
        Reading.Figure figure = reading instanceof Reading.Figure found ? found : null;
        Reading.Missing missing = reading instanceof Reading.Missing found ? found : null;
        return new Observation(
                known.subject().area(),
                known.subject().indicator().code(),
                known.subject().place().year(),
                known.groups().breakdown(),
                figure == null ? null : figure.value(),
                missing == null ? null : missing.reason(),
                figure != null && figure.approximate(),
                figure == null ? 0 : figure.decimals(),
                cell.cell().text(),
                known.subject().place().statement(),
                source);
    }

    private static Finding finding(Remark remark, CellRef source, DataCell cell, Known known) {
        return new Finding(
                remark.rule(),
                remark.severity(),
                source.sheet(),
                source.cell(),
                known.subject().area(),
                known.subject().indicator().code(),
                known.subject().place().year(),
                known.groups().breakdown(),
                cell.cell().text(),
                remark.expected(),
                remark.message(),
                null);
    }
}
