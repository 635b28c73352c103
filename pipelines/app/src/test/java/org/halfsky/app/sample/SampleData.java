package org.halfsky.app.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.publish.form.LongTable;
import org.halfsky.publish.invented.InventedFigures;
import org.halfsky.publish.invented.InventedTables;

/** Writes the demo province: {@code sample-data/inbox/} and the table of mistakes in {@code sample-data/README.md}. */
final class SampleData {

    /** Gives a province in which some targets are met early, some late, some never. */
    private static final long SEED = 11;

    private static final int FIRST = 2010;
    private static final int LAST = 2020;

    private SampleData() {}

    /** @param args the folder {@code sample-data}; its inbox is made anew */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        deleteAll(folder.resolve("inbox"));
        List<Planted> planted = writeInbox(folder.resolve("inbox"));
        Files.writeString(folder.resolve("README.md"), readme(planted));
    }

    /** Writes every file and says what was planted, in the order of the files. */
    static List<Planted> writeInbox(Path folder) {
        Catalog catalog = CatalogReader.read(null);
        InventedTables tables = new InventedTables(catalog, new InventedFigures(catalog, SEED));
        Inbox inbox = new Inbox(folder);
        CleanFiles clean = new CleanFiles(catalog, tables, new SpoiledForms(), inbox);
        countiesAndTheirCities(clean);
        laiwu(clean);
        otherCities(clean);
        above(clean);
        new SpoiledTables(catalog, tables, clean, inbox).write();
        new OddFiles(catalog, tables, inbox).write();
        return inbox.planted().stream()
                .sorted(Comparator.comparing(Planted::file))
                .toList();
    }

    private static void countiesAndTheirCities(CleanFiles clean) {
        for (String area : List.of(
                "370400", "370402", "370403", "370404", "370405", "370406", "370481", "370500", "370502", "370503",
                "370522", "370523")) {
            clean.reports(area, FIRST, LAST);
        }
        clean.reports("370782", 2016, LAST);
        clean.reports("370521", FIRST, 2015);
        clean.reports("370505", 2016, 2016);
        clean.reports("370505", 2018, LAST);
        clean.workbook("370700", FIRST, LAST);
    }

    /** A city of its own to the end of 2017, then two districts of Jinan. */
    private static void laiwu(CleanFiles clean) {
        clean.reports("371200", FIRST, 2017);
        clean.reports("371202", FIRST, 2017);
        clean.reports("371203", FIRST, 2017);
        clean.reports("370116", 2018, LAST);
        clean.reports("370117", 2018, LAST);
    }

    /** Their last two years come from {@link SpoiledTables}, but for Jinan and Rizhao; so do the first of Zhucheng. */
    private static void otherCities(CleanFiles clean) {
        clean.workbook("370100", FIRST, LAST);
        for (String area : List.of("370200", "370800", "371500")) {
            clean.text(area, FIRST, 2018, LongTable.Encoding.GB18030);
        }
        clean.text("370300", FIRST, 2018, LongTable.Encoding.UTF_8);
        clean.text("371700", FIRST, 2018, LongTable.Encoding.UTF_8_WITH_MARK);
        for (String area : List.of("370600", "370900", "371300", "371400", "371600")) {
            clean.workbook(area, FIRST, 2018);
        }
        clean.together("威海市、日照市2010-2012年监测数据汇总.xlsx", FIRST, 2012, "371000", "371100");
        clean.together("威海市、日照市2013-2015年监测数据汇总.xlsx", 2013, 2015, "371000", "371100");
        clean.together("威海市、日照市2016-2018年监测数据汇总.xlsx", 2016, 2018, "371000", "371100");
        clean.text("371100", 2019, LAST, LongTable.Encoding.UTF_8);
    }

    private static void above(CleanFiles clean) {
        clean.text("370000", 2013, 2015, LongTable.Encoding.GB18030);
        clean.reports("370000", 2016, LAST);
        clean.together("全国2010-2014年监测数据.xlsx", FIRST, 2014, "000000");
        clean.together("全国2015-2020年监测数据.xlsx", 2015, LAST, "000000");
    }

    private static String readme(List<Planted> planted) throws IOException {
        try (var file = Objects.requireNonNull(SampleData.class.getResourceAsStream("readme.md"))) {
            String table = planted.stream().map(Planted::row).collect(Collectors.joining("\n"));
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("{{planted}}", table);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
