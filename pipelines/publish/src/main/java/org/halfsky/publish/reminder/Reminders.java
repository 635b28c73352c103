package org.halfsky.publish.reminder;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.release.CompletenessRow;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.publish.evaluation.Cover;
import org.halfsky.publish.sheet.Book;
import org.halfsky.publish.sheet.Imprint;
import org.halfsky.publish.sheet.Paper;

/** Writes {@code <code>_<name>_催报表.xlsx} for the areas that have others below them. Safe to use from several threads. */
public final class Reminders {

    private final Catalog catalog;
    private final Cover cover;
    private final ReleaseQueries release;
    private final Map<AreaCode, List<CompletenessRow>> below = new HashMap<>();

    /** Reminders of one release. */
    public Reminders(Catalog catalog, ReleaseQueries release, Cover cover) {
        this.catalog = catalog;
        this.release = release;
        this.cover = cover;
        for (CompletenessRow row : release.completeness()) {
            for (AreaCode each : selfAndAbove(row.areaCode(), row.year())) {
                below.computeIfAbsent(each, unused -> new ArrayList<>()).add(row);
            }
        }
    }

    private List<AreaCode> selfAndAbove(AreaCode area, int year) {
        List<AreaCode> all = new ArrayList<>();
        AreaCode next = area;
        while (next != null && !next.equals(AreaCode.NATION)) {
            all.add(next);
            next = catalog.area(next, year).map(Area::parent).orElse(null);
        }
        return all;
    }

    /** Provinces and prefectures that are owed anything. */
    public List<ReleaseArea> areas() {
        return release.areas().stream()
                .filter(each -> each.level() == AreaLevel.PROVINCE || each.level() == AreaLevel.PREFECTURE)
                .filter(each -> below.containsKey(each.code()))
                .toList();
    }

    /** The name of an area's workbook. */
    public static String fileName(ReleaseArea area) {
        return "%s_%s_催报表.xlsx".formatted(area.code(), area.name());
    }

    /** What the workbook of one of the areas says. */
    public Reminder of(ReleaseArea area) {
        List<CompletenessRow> rows = below.getOrDefault(area.code(), List.of());
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("%s: nobody owes anything".formatted(area));
        }
        OffsetDateTime newest =
                release.dataCutOff(area.code()).atZoneSameInstant(cover.zone()).toOffsetDateTime();
        return new Reminder(area, newest, rows.get(0).asOf(), rows);
    }

    /**
     * Writes the workbook of one of the areas. The same content gives the same bytes.
     *
     * @param folder exists
     * @return the file written
     */
    public Path write(Reminder reminder, Path folder) {
        ReleaseArea area = reminder.area();
        Path file = folder.resolve(fileName(area));
        Imprint imprint = new Imprint(area.name() + "妇女儿童监测报表催报表", "妇女儿童监测报表", reminder.dataCutOff(), cover.notice());
        try (Book book = new Book(imprint)) {
            new DebtorSheet().fill(book.page(DebtorSheet.NAME, Paper.LANDSCAPE), reminder);
            new OwingSheet().fill(book.page(OwingSheet.NAME, Paper.LANDSCAPE), reminder);
            new YearSheet().fill(book.page(YearSheet.NAME, Paper.PORTRAIT), reminder);
            book.write(file);
        }
        return file;
    }
}
