package org.halfsky.publish.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.release.SourceRow;
import org.halfsky.model.release.ValueRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.IndicatorHistory;
import org.halfsky.publish.evaluation.Origins;
import org.halfsky.publish.sheet.Entry;
import org.jspecify.annotations.Nullable;

/** The sources of an area's figures, its files numbered so that a cell's name stays short. */
final class Sources {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private record Figure(IndicatorCode indicator, Breakdown breakdown, int year) {}

    /** A sheet of a file, under the number by which cells name it. */
    record NumberedFile(int number, String file, String sheet, OffsetDateTime receivedAt, String submission) {}

    private record FileSheet(String submission, String file, String sheet) {}

    private final Origins origins;
    private final Map<Figure, List<SourceRow>> cells = new HashMap<>();
    private final Map<FileSheet, Integer> numbers = new LinkedHashMap<>();
    private final List<NumberedFile> files = new ArrayList<>();

    Sources(AreaEvaluation evaluation) {
        origins = evaluation.details().origins();
        List<SourceRow> shown = origins.cells().stream()
                .filter(each -> each.year() >= evaluation.firstYear())
                .sorted(Comparator.comparing(SourceRow::year)
                        .thenComparing(SourceRow::submission)
                        .thenComparing(SourceRow::sheet))
                .toList();
        for (SourceRow cell : shown) {
            cells.computeIfAbsent(
                            new Figure(cell.indicator(), cell.breakdown(), cell.year()), each -> new ArrayList<>())
                    .add(cell);
            number(cell);
        }
    }

    private void number(SourceRow cell) {
        FileSheet sheet = new FileSheet(cell.submission(), cell.file(), cell.sheet());
        if (numbers.putIfAbsent(sheet, numbers.size() + 1) == null) {
            files.add(
                    new NumberedFile(numbers.size(), cell.file(), cell.sheet(), cell.receivedAt(), cell.submission()));
        }
    }

    /** One per sheet of a file, by number. */
    List<NumberedFile> files() {
        return List.copyOf(files);
    }

    /** Where one figure is from: {@code [3]D17}, {@code 汇总5/6}, or a dash where there is none. */
    String of(IndicatorHistory history, int year) {
        ValueRow row = history.byYear().get(year);
        if (row == null || row.isSuppressed()) {
            return Entry.MISSING;
        }
        if ("reported".equals(row.basis())) {
            return cells
                    .getOrDefault(
                            new Figure(history.indicator().code(), history.breakdown(), year), List.<SourceRow>of())
                    .stream()
                    .map(this::cell)
                    .collect(Collectors.joining("＋"));
        }
        return row.valueComputed() == null ? Entry.MISSING : computed(row, origins.parts(year));
    }

    private String cell(SourceRow cell) {
        return "[%d]%s"
                .formatted(numbers.get(new FileSheet(cell.submission(), cell.file(), cell.sheet())), cell.cell());
    }

    private static String computed(ValueRow row, int parts) {
        if (parts == 0) {
            return "自算";
        }
        String share = "%d/%d".formatted(heard(row.coveragePct(), parts), parts);
        return (row.value() == null ? "不足" : "汇总") + share;
    }

    private static int heard(@Nullable BigDecimal coveragePct, int parts) {
        return coveragePct == null
                ? 0
                : coveragePct
                        .multiply(BigDecimal.valueOf(parts))
                        .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
