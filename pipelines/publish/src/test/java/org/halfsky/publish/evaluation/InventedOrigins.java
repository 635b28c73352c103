package org.halfsky.publish.evaluation;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.halfsky.model.AreaCode;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.RevisionRow;
import org.halfsky.model.release.SourceRow;
import org.halfsky.model.release.ValueRow;

/** Files that could have held invented figures. */
final class InventedOrigins {

    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2021-06-14T17:30:00Z");
    private static final int FIRST_YEAR = 2010;
    private static final int NEWEST_YEAR = 2020;

    private InventedOrigins() {}

    /** Each year in a file of its own. */
    static List<SourceRow> sources(List<ValueRow> values) {
        return values.stream()
                .filter(each -> each.valueReported() != null)
                .map(each -> new SourceRow(
                        each.indicatorCode(),
                        each.breakdown(),
                        each.year(),
                        each.areaCode(),
                        Objects.requireNonNull(each.valueReported()),
                        "2021061%dT093000-%012d".formatted(each.year() % 10, each.year()),
                        "监测表%d.xlsx".formatted(each.year()),
                        "妇女",
                        "D" + (10 + each.year() - FIRST_YEAR),
                        RECEIVED))
                .toList();
    }

    static Map<Integer, Integer> partCounts(List<ReleaseArea> areas, AreaCode area) {
        int parts =
                (int) areas.stream().filter(each -> area.equals(each.parent())).count();
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int year = FIRST_YEAR; parts > 0 && year <= NEWEST_YEAR; year++) {
            counts.put(year, parts);
        }
        return counts;
    }

    static List<RevisionRow> revisions(List<ValueRow> values) {
        ValueRow first = values.get(0);
        return List.of(new RevisionRow(
                first.indicatorCode(),
                first.breakdown(),
                first.year(),
                new BigDecimal("12.3400000000"),
                cell("初报.xlsx", "妇女!D17"),
                first.value(),
                cell("更正.xlsx", "妇女!D18"),
                false));
    }

    private static RevisionRow.Cell cell(String file, String place) {
        return new RevisionRow.Cell("20210614T173000-000000000001", file, place, RECEIVED);
    }
}
