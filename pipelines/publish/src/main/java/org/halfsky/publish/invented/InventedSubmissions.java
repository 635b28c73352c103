package org.halfsky.publish.invented;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.publish.form.FormFile;
import org.halfsky.publish.form.LegalForm;
import org.halfsky.publish.form.LongRow;
import org.halfsky.publish.form.LongTable;

/** Writes invented submissions of an area and all areas below it into a folder that can serve as an inbox. */
public final class InventedSubmissions {

    private final InventedFigures figures;
    private final InventedTables tables;
    private final Dice dice;

    public InventedSubmissions(Catalog catalog, long seed) {
        this.figures = new InventedFigures(catalog, seed);
        this.tables = new InventedTables(catalog, figures);
        this.dice = new Dice(seed).on("file");
    }

    /**
     * One file an area and year, each in the folder of its sender, under the codes and names of that year.
     *
     * @return the files written, in the order of years and areas; empty where the area was not there in any of the years
     * @throws IllegalArgumentException if a year is not one of those that figures can be invented for
     */
    public List<Path> write(AreaCode area, int firstYear, int lastYear, Layout layout, Path folder) {
        if (!Years.covers(firstYear) || !Years.covers(lastYear) || lastYear < firstYear) {
            throw new IllegalArgumentException("years %d-%d: expected a span within %d-%d"
                    .formatted(firstYear, lastYear, Years.FIRST, Years.LAST));
        }
        List<Path> written = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            for (Area each : figures.tree().withAllBelow(area, year)) {
                written.add(write(each, year, layout, folder));
            }
        }
        return written;
    }

    private Path write(Area area, int year, Layout layout, Path folder) {
        Path sender = folder.resolve(area.code() + area.name());
        int kind = layout == Layout.LEGAL
                ? 0
                : dice.on(area.code().value()).on(year).pick(Kind.values().length);
        Kind chosen = Kind.values()[kind];
        Path file = sender.resolve(chosen.pattern.formatted(area.name(), year));
        try {
            Files.createDirectories(sender);
            Files.write(file, bytes(area, year, chosen));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file;
    }

    private byte[] bytes(Area area, int year, Kind kind) throws IOException {
        return switch (kind) {
            case FORM ->
                FormFile.bytes(tables.form(area.code(), year, LegalForm.Format.XLSX), InventedTables.reportedOn(year));
            case OLD_FORM ->
                FormFile.bytes(tables.form(area.code(), year, LegalForm.Format.XLS), InventedTables.reportedOn(year));
            case TABLE ->
                FormFile.bytes(LongTable.workbook(rows(area, year, ""), "监测数据"), InventedTables.reportedOn(year));
            case TEXT -> LongTable.csv(rows(area, year, ""), LongTable.Encoding.UTF_8);
            case MARKED_TEXT -> LongTable.csv(rows(area, year, "000000"), LongTable.Encoding.UTF_8_WITH_MARK);
            case CHINESE_TEXT -> LongTable.csv(rows(area, year, ""), LongTable.Encoding.GB18030);
        };
    }

    private List<LongRow> rows(Area area, int year, String codeEnding) {
        return tables.rows(area.code(), year, year, codeEnding);
    }

    /** The kinds of files, and how offices name them. */
    private enum Kind {
        FORM("%s%d年妇女儿童发展规划统计监测表.xlsx"),
        OLD_FORM("附件2：%s%d年监测表（最终版）.xls"),
        TABLE("%s%d年监测数据.xlsx"),
        TEXT("%s_%d.csv"),
        MARKED_TEXT("%s%d年数据导出.csv"),
        CHINESE_TEXT("%s%d年监测数据（上报）.csv");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }
    }
}
