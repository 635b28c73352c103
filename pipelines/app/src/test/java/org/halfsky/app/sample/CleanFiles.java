package org.halfsky.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.publish.form.LegalForm;
import org.halfsky.publish.form.LongRow;
import org.halfsky.publish.form.LongTable;
import org.halfsky.publish.invented.InventedTables;

/** The files of areas that report year by year: long tables for the first years, then a form a year. */
final class CleanFiles {

    private static final int FIRST_FORM = 2016;
    private static final Set<String> NOT_HERE = Set.of("3704062019", "3704052017");

    private final Catalog catalog;
    private final InventedTables tables;
    private final SpoiledForms spoiled;
    private final Inbox inbox;

    CleanFiles(Catalog catalog, InventedTables tables, SpoiledForms spoiled, Inbox inbox) {
        this.catalog = catalog;
        this.tables = tables;
        this.spoiled = spoiled;
        this.inbox = inbox;
    }

    /** Long tables up to 2015 or the area's last year, then forms; the second year of three comes as an old .xls. */
    void reports(String area, int first, int last) {
        if (first < FIRST_FORM) {
            early(area, first, Math.min(last, FIRST_FORM - 1));
        }
        for (int year = Math.max(first, FIRST_FORM); year <= last; year++) {
            if (!isMissing(area, year)) {
                form(area, year);
            }
        }
    }

    /** One county sent nothing for one year, and the forms of another are {@link OddFiles}. */
    private static boolean isMissing(String area, int year) {
        return NOT_HERE.contains(area + year);
    }

    private void form(String area, int year) {
        AreaCode code = new AreaCode(area);
        boolean isOld = (Integer.parseInt(area) + year) % 3 == 0;
        LegalForm.Format format = isOld ? LegalForm.Format.XLS : LegalForm.Format.XLSX;
        String file = folder(area, year) + formName(name(area, year), year, isOld) + format.extension();
        FormCells form = new FormCells(catalog, tables.form(code, year, format));
        spoiled.of(area, year).ifPresent(spoiler -> inbox.planted(spoiler.spoil(form, file)));
        inbox.add(file, form.workbook(), year);
    }

    private static String formName(String name, int year, boolean isOld) {
        if (isOld) {
            return "附件2：%s%d年监测表（最终版）".formatted(name, year);
        }
        return year % 2 == 0 ? "%s%d年妇女儿童发展规划统计监测表".formatted(name, year) : "%d年%s两规划统计监测表（上报）".formatted(year, name);
    }

    private void early(String area, int first, int last) {
        switch (Integer.parseInt(area) % 4) {
            case 0 -> text(area, first, last, LongTable.Encoding.GB18030);
            case 1 -> text(area, first, last, LongTable.Encoding.UTF_8_WITH_MARK);
            default -> workbook(area, first, last);
        }
    }

    /** Five or six years to a workbook. */
    void workbook(String area, int first, int last) {
        for (int from = first; from <= last; from += 6) {
            int to = Math.min(last, from + 5);
            List<LongRow> rows = tables.rows(new AreaCode(area), from, to, "");
            String file = folder(area, to) + "%s%s监测数据.xlsx".formatted(name(area, to), span(from, to));
            inbox.add(file, LongTable.workbook(rows, "监测数据"), to);
        }
    }

    /** Two or three years to a file; platforms that mark their files write codes with twelve digits. */
    void text(String area, int first, int last, LongTable.Encoding encoding) {
        int years = encoding == LongTable.Encoding.GB18030 ? 3 : 2;
        for (int from = first; from <= last; from += years) {
            int to = Math.min(last, from + years - 1);
            String ending = encoding == LongTable.Encoding.UTF_8_WITH_MARK ? "000000" : "";
            List<LongRow> rows = tables.rows(new AreaCode(area), from, to, ending);
            inbox.add(textName(area, from, to), LongTable.csv(rows, encoding));
        }
    }

    String textName(String area, int from, int to) {
        return folder(area, to) + "%s_%s.csv".formatted(name(area, to), span(from, to));
    }

    /** The figures of several areas in one table, directly in the inbox. */
    void together(String file, int from, int to, String... areas) {
        List<LongRow> rows = new ArrayList<>();
        for (String area : areas) {
            rows.addAll(tables.rows(new AreaCode(area), from, to, ""));
        }
        inbox.add(file, LongTable.workbook(rows, "汇总"), to);
    }

    String folder(String area, int year) {
        return area + name(area, year) + "/";
    }

    private String name(String area, int year) {
        return catalog.area(new AreaCode(area), year).orElseThrow().name();
    }

    private static String span(int from, int to) {
        return from == to ? from + "年" : from + "-" + to + "年";
    }
}
