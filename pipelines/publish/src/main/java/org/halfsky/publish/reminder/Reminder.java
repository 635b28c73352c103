package org.halfsky.publish.reminder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halfsky.model.AreaCode;
import org.halfsky.model.release.CompletenessRow;
import org.halfsky.model.release.ReleaseArea;

/**
 * What one area has to ask of those below it.
 *
 * @param dataCutOff receipt time of the newest submission about the area or one below it
 * @param asOf       the day against which forms are due or late
 * @param rows       of the area itself and all below it, each as in its year; by area and year
 */
public record Reminder(ReleaseArea area, OffsetDateTime dataCutOff, LocalDate asOf, List<CompletenessRow> rows) {

    /** One area with all its years, under its newest name. */
    record Debtor(CompletenessRow newest, Tally tally) {}

    /** One year of all areas; 0 stands for all years. */
    record OfYear(int year, Tally tally) {}

    public Reminder {
        rows = List.copyOf(rows);
    }

    /** Every area that is owed for, the latest first. */
    List<Debtor> debtors() {
        Map<AreaCode, List<CompletenessRow>> byArea = new LinkedHashMap<>();
        rows.forEach(each -> byArea.computeIfAbsent(each.areaCode(), unused -> new ArrayList<>())
                .add(each));
        return byArea.values().stream()
                .map(each -> new Debtor(each.get(each.size() - 1), Tally.of(each)))
                .filter(each -> each.tally().expected() > 0)
                .sorted(Comparator.<Debtor>comparingLong(each -> each.tally().daysLate())
                        .reversed()
                        .thenComparing(Comparator.<Debtor>comparingInt(
                                        each -> each.tally().late())
                                .reversed())
                        .thenComparing(each -> each.newest().areaCode()))
                .toList();
    }

    /** Every year of every area in which something is to be done, the latest first. */
    List<Owing> owing() {
        return rows.stream()
                .filter(Owing::isToDo)
                .map(Owing::of)
                .sorted(Owing.LATEST_FIRST)
                .toList();
    }

    /** By year. */
    List<OfYear> years() {
        Map<Integer, List<CompletenessRow>> byYear = new TreeMap<>();
        rows.forEach(each ->
                byYear.computeIfAbsent(each.year(), unused -> new ArrayList<>()).add(each));
        return byYear.entrySet().stream()
                .map(each -> new OfYear(each.getKey(), Tally.of(each.getValue())))
                .toList();
    }

    Tally total() {
        return Tally.of(rows);
    }
}
