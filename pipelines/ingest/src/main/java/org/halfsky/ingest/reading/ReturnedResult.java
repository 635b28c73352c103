package org.halfsky.ingest.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridBook;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.Explanation;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Residence;
import org.halfsky.model.Sex;
import org.halfsky.model.receipt.FindingReference;
import org.halfsky.model.receipt.ResultColumn;
import org.jspecify.annotations.Nullable;

/**
 * 审核结果 as it comes back. It lists our findings, not the sender's figures, so nothing on it is data; what the sender typed beside a
 * finding is an explanation. Known by its heads, wherever they have been moved and whatever program saved it.
 */
final class ReturnedResult {

    private static final int ROWS_ABOVE_THE_LIST = 40;
    private static final List<ResultColumn> WITHOUT_FAIL =
            List.of(ResultColumn.RULE, ResultColumn.CELL, ResultColumn.EXPLANATION);
    private static final Pattern AREA = Pattern.compile("^\\s*(\\d{6})(?!\\d)");
    private static final Pattern FILE = Pattern.compile("^文件：(.+?)\\s+接收时间：", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FIRST_WORD = Pattern.compile("^\\s*(\\S+)");
    /** what the writer puts before text that a program could take for a formula */
    private static final Pattern GUARDED = Pattern.compile("^'(?=[=+@-])");

    private final Grid grid;
    private final int head;
    private final Map<ResultColumn, Integer> columns;

    private ReturnedResult(Grid grid, int head, Map<ResultColumn, Integer> columns) {
        this.grid = grid;
        this.head = head;
        this.columns = columns;
    }

    /** The explanations on the sheet, in its order; empty where the sheet is none of ours. */
    static Optional<List<Explanation>> read(Grid grid) {
        for (int row = 0; row < Math.min(ROWS_ABOVE_THE_LIST, grid.rowCount()); row++) {
            Map<ResultColumn, Integer> columns = heads(grid.row(row));
            if (columns.keySet().containsAll(WITHOUT_FAIL)) {
                return Optional.of(new ReturnedResult(grid, row, columns).explanations());
            }
        }
        return Optional.empty();
    }

    /** What the file was called that the list in the book answers; {@code null} where there is no such list. */
    static @Nullable String fileAnswered(GridBook book) {
        for (Grid grid : book.grids()) {
            if (read(grid).isPresent()) {
                return grid.cells().stream()
                        .map(each -> FILE.matcher(each.text()))
                        .filter(Matcher::find)
                        .map(each -> each.group(1))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private static Map<ResultColumn, Integer> heads(List<GridCell> row) {
        Map<ResultColumn, Integer> columns = new EnumMap<>(ResultColumn.class);
        for (GridCell cell : row) {
            Arrays.stream(ResultColumn.values())
                    .filter(each -> each.head().equals(cell.text().strip()))
                    .forEach(each -> columns.putIfAbsent(each, cell.column()));
        }
        return columns;
    }

    private List<Explanation> explanations() {
        List<Explanation> explanations = new ArrayList<>();
        for (int row = head + 1; row < grid.rowCount(); row++) {
            String words = text(row, ResultColumn.EXPLANATION);
            if (words != null) {
                explanation(row, words.strip()).ifPresent(explanations::add);
            }
        }
        return explanations;
    }

    private Optional<Explanation> explanation(int row, String words) {
        String reference = text(row, ResultColumn.REFERENCE);
        return Optional.ofNullable(reference)
                .flatMap(each -> FindingReference.explanation(each, words))
                .or(() -> fromWhatIsSeen(row, words));
    }

    /** Somebody has deleted the hidden column: what people see says the same. */
    private Optional<Explanation> fromWhatIsSeen(int row, String words) {
        String rule = text(row, ResultColumn.RULE);
        if (rule == null) {
            return Optional.empty();
        }
        return Optional.of(new Explanation(
                rule.strip(),
                text(row, ResultColumn.SHEET),
                text(row, ResultColumn.CELL),
                found(AREA, text(row, ResultColumn.AREA), AreaCode::new),
                found(FIRST_WORD, text(row, ResultColumn.INDICATOR), IndicatorCode::new),
                found(Pattern.compile("^\\s*(\\d{4})(?!\\d)"), text(row, ResultColumn.YEAR), Integer::valueOf),
                breakdown(text(row, ResultColumn.BREAKDOWN)),
                text(row, ResultColumn.VALUE),
                words));
    }

    private static <T> @Nullable T found(Pattern pattern, @Nullable String text, Function<String, T> type) {
        Matcher matcher = pattern.matcher(text == null ? "" : text);
        return matcher.find() ? type.apply(matcher.group(1)) : null;
    }

    private static @Nullable Breakdown breakdown(@Nullable String label) {
        for (Sex sex : Sex.values()) {
            for (Residence residence : Residence.values()) {
                Breakdown breakdown = new Breakdown(sex, residence);
                if (label != null && breakdown.label().equals(label.strip())) {
                    return breakdown;
                }
            }
        }
        return null;
    }

    private @Nullable String text(int row, ResultColumn column) {
        Integer at = columns.get(column);
        GridCell cell = at == null ? null : grid.cell(row, at);
        return cell == null ? null : GUARDED.matcher(cell.text()).replaceFirst("");
    }
}
