package org.halfsky.warehouse.explain;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.explanation.AreaEvent;
import org.halfsky.model.explanation.CellFinding;
import org.halfsky.model.explanation.ExplainedFigure;
import org.halfsky.model.explanation.Explanation;
import org.halfsky.model.explanation.Explanations;
import org.halfsky.model.explanation.IndicatorFacts;
import org.halfsky.model.explanation.Match;
import org.halfsky.model.explanation.NamedCode;
import org.halfsky.model.explanation.Question;
import org.halfsky.model.explanation.SourceCell;
import org.halfsky.model.explanation.TargetUse;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.model.release.ValueRow;
import org.halfsky.warehouse.release.ParquetRelease;
import org.jspecify.annotations.Nullable;

/** Explanations from the Parquet of one release. */
public final class ParquetExplanations implements Explanations {

    private final DuckDBConnection duckdb;
    private final Questions questions;
    private final ReleaseQueries release;
    private final Setting setting;
    private final Map<IndicatorCode, IndicatorFacts> indicators;
    private final AreaNames names;

    private ParquetExplanations(DuckDBConnection duckdb) {
        this.duckdb = duckdb;
        this.questions = new Questions(duckdb);
        this.release = ParquetRelease.over(duckdb);
        this.setting = questions.ask("setting", Setting::read).get(0);
        this.indicators = questions.all("indicator", Rows::indicator).stream()
                .collect(Collectors.toMap(IndicatorFacts::code, Function.identity()));
        this.names = new AreaNames(questions.all("area", AreaNames.Span::read));
    }

    /**
     * Explains the figures of a release.
     *
     * @param parquetFolder of the release
     * @throws IllegalArgumentException if a table is not there
     */
    public static Explanations open(Path parquetFolder) {
        return new ParquetExplanations(ParquetRelease.connect(parquetFolder));
    }

    @Override
    public Match area(String codeOrName) {
        return names.match(codeOrName);
    }

    @Override
    public Match indicator(String codeOrName) {
        List<NamedCode> all = indicators.values().stream()
                .map(each -> new NamedCode(each.code().value(), each.name()))
                .toList();
        List<NamedCode> found = all.stream()
                .filter(each -> each.code().equals(codeOrName) || each.name().equals(codeOrName))
                .toList();
        return new Match(found, found.isEmpty() ? Likeness.nearest(codeOrName, all) : List.of());
    }

    @Override
    public Optional<Explanation> explain(Question question) {
        List<Integer> boundaries =
                questions.ask("boundary", row -> row.getInt(1), question.area().value());
        for (int boundary : boundaries) {
            Optional<Explanation> found = explain(question, boundary, lineage(boundary, question.year()));
            if (found.isPresent()) {
                return found;
            }
        }
        // an area that has gone, or whose series is broken on all boundaries, speaks for itself
        return explain(question, question.year(), itself(question));
    }

    private Optional<Explanation> explain(Question question, int boundary, Lineage lineage) {
        AreaCode area = question.area();
        List<Rows.FoundAbout> found = findings(question);
        Statements statements = new Statements(stated(question, lineage.everybodyUnder(area)), found);
        ExplainedFigure figure = new FigureTree(
                        lineage, statements, indicators, each -> names.of(each, boundary), setting.minCoveragePct())
                .of(area, question.indicator());
        List<CellFinding> rest = without(found, lineage.heard(area), figure);
        if (figure.cells().isEmpty() && figure.computed() == null && rest.isEmpty()) {
            return Optional.empty();
        }
        boolean isNewest = boundary == setting.newestYear();
        return Optional.of(new Explanation(
                question,
                names.of(area, boundary),
                boundary,
                setting.newestYear(),
                isNewest ? List.of() : questions.ask("successor", Rows::successor, area.value()),
                figure,
                isNewest ? published(question) : null,
                setting.minCoveragePct(),
                changes(lineage.movedUnder(area), question.year()),
                rest,
                targets(question),
                setting.offset()));
    }

    private Lineage itself(Question question) {
        return Lineage.ofItself(question.area(), names.of(question.area(), question.year()), question.year());
    }

    private Lineage lineage(int boundary, int year) {
        return new Lineage(
                questions.ask("source", Rows::source, boundary, year),
                questions.ask("part", Rows::part, boundary),
                year);
    }

    private List<Rows.Stated> stated(Question question, NavigableSet<AreaCode> areas) {
        List<String> codes = measured(question.indicator());
        List<Rows.Stated> all = questions.ask(
                "statement",
                Rows::stated,
                question.year(),
                question.breakdown().toString(),
                codes.get(0),
                codes.get(1),
                codes.get(2),
                areas.first().value(),
                areas.last().value());
        return all.stream()
                .filter(each -> areas.contains(each.cell().area()))
                .filter(each -> setting.hadCome(each.cell().acceptedFrom(), question.asOf()))
                .map(each -> isReturned(each.cell(), question) ? each : each.notWithdrawn())
                .toList();
    }

    private boolean isReturned(SourceCell cell, Question question) {
        OffsetDateTime withdrawnAt = cell.withdrawnAt();
        return withdrawnAt != null && setting.hadCome(withdrawnAt, question.asOf());
    }

    private List<Rows.FoundAbout> findings(Question question) {
        List<String> codes = measured(question.indicator());
        List<Rows.FoundAbout> all = questions.ask(
                "finding",
                Rows::found,
                question.year(),
                question.breakdown().toString(),
                codes.get(0),
                codes.get(1),
                codes.get(2));
        return all.stream()
                .filter(each -> setting.hadCome(each.receivedAt(), question.asOf()))
                .toList();
    }

    /** The indicator and its operands; itself again where it has none. */
    private List<String> measured(IndicatorCode code) {
        IndicatorFacts indicator = indicators.get(code);
        @Nullable IndicatorCode above = indicator == null ? null : indicator.numerator();
        @Nullable IndicatorCode below = indicator == null ? null : indicator.denominator();
        return List.of(
                code.value(),
                above == null ? code.value() : above.value(),
                below == null ? code.value() : below.value());
    }

    private @Nullable ValueRow published(Question question) {
        return question.asOf() != null
                ? null
                : release.values(question.area()).stream()
                        .filter(each -> each.indicatorCode().equals(question.indicator()))
                        .filter(each -> each.year() == question.year()
                                && each.breakdown().equals(question.breakdown()))
                        .findFirst()
                        .orElse(null);
    }

    private List<AreaEvent> changes(Set<AreaCode> moved, int year) {
        return questions.ask("event", Rows::event, year, setting.newestYear()).stream()
                .filter(each -> moved.contains(each.before()) || moved.contains(each.after()))
                .toList();
    }

    /** Findings about the area that are told with none of the cells shown. */
    private static List<CellFinding> without(
            List<Rows.FoundAbout> found, List<Lineage.Source> sources, ExplainedFigure figure) {
        Set<String> codes = sources.stream().map(each -> each.code().value()).collect(Collectors.toSet());
        codes.add(figure.area().value());
        List<CellFinding> told = new ArrayList<>();
        figure.cells().forEach(each -> told.addAll(each.findings()));
        if (figure.rollUp() != null) {
            figure.rollUp().parts().stream()
                    .flatMap(each -> each.figures().stream())
                    .flatMap(each -> each.cells().stream())
                    .forEach(each -> told.addAll(each.findings()));
        }
        return found.stream()
                .filter(each -> codes.contains(each.area()))
                .map(Rows.FoundAbout::finding)
                .filter(each -> !told.contains(each))
                .toList();
    }

    private List<TargetUse> targets(Question question) {
        List<TargetRow> targets = questions.ask("target", TargetRow::read);
        List<TargetUse> uses = new ArrayList<>();
        release.attainment(question.area())
                .forEach(row -> targets.stream()
                        .filter(each ->
                                each.isOf(row) && question.indicator().value().equals(each.indicator()))
                        .forEach(each -> uses.add(each.use(row))));
        return uses;
    }

    @Override
    public void close() {
        release.close();
        try {
            duckdb.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
