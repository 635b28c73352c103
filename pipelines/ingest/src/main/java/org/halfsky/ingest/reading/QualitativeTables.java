package org.halfsky.ingest.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.ingest.names.Folding;
import org.halfsky.ingest.names.QualitativeTargets;
import org.halfsky.ingest.table.Axes;
import org.halfsky.ingest.table.DataCell;
import org.halfsky.ingest.table.SheetReading;
import org.halfsky.ingest.table.TitleReader;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellRef;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.QualitativeStatement;

/** Reads what stands below 是否完成 beside the sentences of targets that no number measures. Rows that carry figures are left alone. */
final class QualitativeTables {

    private static final Pattern HEAD = Pattern.compile("是否(?:已|按期|如期|全面)?(?:完成|实现)|(?:目标)?完成与否");
    private static final Set<String> DONE = Set.of("是", "完成", "已完成");
    private static final Set<String> NOT_DONE = Set.of("否", "未完成");
    private static final Set<String> NOTHING = Set.of("-", "--", "/", "无", "暂无", "待定", "...");

    private final QualitativeTargets targets;
    private final TitleReader titles;
    private final Placing placing;
    private final FindingBook findings;

    QualitativeTables(QualitativeTargets targets, TitleReader titles, Placing placing, FindingBook findings) {
        this.targets = targets;
        this.titles = titles;
        this.placing = placing;
        this.findings = findings;
    }

    /** What becomes of the answers on a sheet, from the top; cells that are none are not in it. */
    Map<CellRef, Outcome> read(String sheet, SheetReading reading) {
        Map<CellRef, Outcome> outcomes = new LinkedHashMap<>();
        Set<Integer> figures = new HashSet<>();
        reading.data().stream().map(DataCell::cell).map(GridCell::row).forEach(figures::add);
        TreeMap<Integer, List<GridCell>> rows = new TreeMap<>();
        reading.visible()
                .forEach(each -> rows.computeIfAbsent(each.row(), unused -> new ArrayList<>())
                        .add(each));
        Set<Integer> columns = Set.of();
        Axes title = Axes.NOTHING;
        for (List<GridCell> row : rows.values()) {
            Set<Integer> heads = heads(row);
            if (!heads.isEmpty()) {
                columns = heads;
                title = title(reading, rows.headMap(row.get(0).row()));
            } else if (!figures.contains(row.get(0).row())) {
                for (GridCell cell : row) {
                    if (columns.contains(cell.column())) {
                        CellRef source = new CellRef(sheet, cell.a1());
                        outcome(cell, source, words(row, columns), title).forEach(each -> outcomes.put(source, each));
                    }
                }
            }
        }
        return outcomes;
    }

    private static Set<Integer> heads(List<GridCell> row) {
        Set<Integer> heads = new TreeSet<>();
        row.stream()
                .filter(each -> row.size() > 1
                        && HEAD.matcher(Folding.fold(each.text())).matches())
                .forEach(each -> heads.add(each.column()));
        return heads;
    }

    private Axes title(SheetReading reading, Map<Integer, List<GridCell>> above) {
        return reading.titles().isEmpty()
                ? titles.read(above.values().stream()
                        .flatMap(List::stream)
                        .map(GridCell::text)
                        .toList())
                : reading.titles().get(0);
    }

    /** What stands beside the answer, each cell as a whole and line by line. */
    private static List<String> words(List<GridCell> row, Set<Integer> answers) {
        return row.stream()
                .filter(each -> !answers.contains(each.column()))
                .map(GridCell::text)
                .flatMap(each -> Stream.concat(Stream.of(each), each.contains("\n") ? each.lines() : Stream.empty()))
                .toList();
    }

    private Stream<Outcome> outcome(GridCell cell, CellRef source, List<String> words, Axes title) {
        List<String> known = words.stream().filter(targets::isKnown).toList();
        String answer = Folding.fold(cell.text());
        if (known.isEmpty()) {
            boolean other = words.isEmpty() || words.stream().anyMatch(targets::isMeasured) || !isAnswer(answer);
            return other ? Stream.empty() : Stream.of(unknown(source, words));
        }
        if (NOTHING.contains(answer)) {
            return Stream.of(new Outcome.Ignored(IgnoredBecause.NOT_DATA));
        }
        if (!isAnswer(answer)) {
            findings.noAnswer(source, cell.text());
            return Stream.of(new Outcome.Rejected());
        }
        Placing.Answer place = placing.place(new DataCell(cell, Axes.NOTHING, Axes.NOTHING, title, true), source);
        return Stream.of(
                place.refused() != null ? place.refused() : stated(place, source, known, DONE.contains(answer)));
    }

    private static boolean isAnswer(String answer) {
        return DONE.contains(answer) || NOT_DONE.contains(answer);
    }

    private Outcome unknown(CellRef source, List<String> words) {
        String longest = words.stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
        findings.unknownTarget(source, longest, targets.nearest(longest, 1));
        return new Outcome.Ignored(IgnoredBecause.UNKNOWN_INDICATOR);
    }

    private Outcome stated(Placing.Answer place, CellRef source, List<String> known, boolean isDone) {
        AreaCode area = Objects.requireNonNull(place.area());
        List<QualitativeStatement> statements = known.stream()
                .flatMap(each -> targets.codes(each, area, place.year()).stream())
                .distinct()
                .map(each -> new QualitativeStatement(area, place.year(), each, isDone, source))
                .toList();
        if (statements.isEmpty()) {
            findings.targetOfAnotherTime(source, known.get(0), place.year());
            return new Outcome.Rejected();
        }
        return new Outcome.Stated(statements);
    }
}
