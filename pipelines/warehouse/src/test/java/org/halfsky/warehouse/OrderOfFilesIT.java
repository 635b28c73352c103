package org.halfsky.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Fraction;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.catalog.TargetType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The order in which the files of one run are staged changes nothing of what is published; nor does it matter in which of several runs a file comes that
 * contradicts none.
 */
class OrderOfFilesIT {

    private static final int ORDERS = Integer.getInteger("properties.orders", 3);

    private static final String[] COUNTIES = {"370402", "370403", "370404", "370405", "370406"};

    /** All that is published of a run. */
    private static final List<String> EVERYTHING = List.of(
            "* from observation",
            "* from observation_superseded",
            "* from indicator_area_year",
            "* from attainment",
            "* from attainment_summary",
            "* from progress",
            "* from standing",
            "* from completeness",
            "* from finding");

    /** What does not tell when a file came. */
    private static final List<String> FIGURES = List.of(
            "* exclude (received_at, accepted_from) from observation",
            "* from indicator_area_year",
            "* from attainment",
            "* from attainment_summary",
            "* from progress",
            "* from standing");

    @TempDir
    private Path folder;

    /** The built-in one with a plan of the prefecture: more children in kindergartens, and a share of the way. */
    private static Catalog catalog() {
        Catalog builtIn = BuiltInCatalog.catalog();
        return new Catalog(
                builtIn.sha256(),
                builtIn.areas(),
                builtIn.areaChanges(),
                builtIn.indicators(),
                List.of(new Plan("P", "样例规划", "children", new AreaCode("370400"), 2010, 2015, 2020)),
                List.of(
                        target("P-1", TargetType.AT_LEAST, "90"),
                        target("P-2", TargetType.INCREASE_BY_PP_FROM_BASE, "0.1")),
                builtIn.rules(),
                List.of(),
                List.of());
    }

    private static Target target(String code, TargetType type, String value) {
        IndicatorCode indicator = new IndicatorCode("C-EDU-001");
        return new Target(code, "P", "教育", "1", indicator, "", code, type, Fraction.parse(value), null, "%", "", "");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, ORDERS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void publishesTheSameWhateverTheOrderInOneRun(long seed) throws SQLException {
        List<Sheet> shuffled = contradictingFiles();
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(published(EVERYTHING, List.of(shuffled), "shuffled"))
                .anyMatch(each -> each.startsWith("attainment ") && each.contains("'verdict': met"))
                .isEqualTo(published(EVERYTHING, List.of(contradictingFiles()), "sorted"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void publishesTheSameFiguresWhicheverRunAFileComesIn(long seed) throws SQLException {
        Random random = new Random(seed);
        List<Sheet> shuffled = files();
        Collections.shuffle(shuffled, random);
        List<List<Sheet>> runs = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Sheet each : shuffled) {
            int run = random.nextInt(runs.size());
            runs.get(run).add(each.receivedAt("2021-03-0%dT09:30:00+08:00".formatted(5 + run)));
        }

        assertThat(published(FIGURES, runs, "split"))
                .anyMatch(each -> each.startsWith("attainment ") && each.contains("'verdict': met"))
                .isEqualTo(published(FIGURES, List.of(files()), "together"));
    }

    /** Five counties with three years each, two of them in a row: figures of the year before stand in second place to those of the year itself. */
    private static List<Sheet> files() {
        List<Sheet> files = new ArrayList<>();
        for (int place = 0; place < COUNTIES.length; place++) {
            for (int year : new int[] {2010, 2019, 2020}) {
                String before = (70 + place) + "." + (year - 2001);
                files.add(Sheet.of(COUNTIES[place] + "-" + year)
                        .area(COUNTIES[place])
                        .from(COUNTIES[place])
                        .year(year)
                        .says("B-HLT-001", "" + (5000 + 100 * place))
                        .says("B-HLT-002", "" + place)
                        .says("C-EDU-001", (70 + place) + "." + (year - 2000))
                        .saysOfLastYear("C-EDU-001", before));
            }
        }
        return files;
    }

    /** The same with a correction and a contradiction between two files of one run. */
    private static List<Sheet> contradictingFiles() {
        List<Sheet> files = files();
        files.add(Sheet.of("corrected")
                .area("370402")
                .from("370402")
                .receivedAt("2021-03-05T11:00:00+08:00")
                .says("C-EDU-001", "88.8"));
        files.add(Sheet.of("infants").says("C-HLT-002", "4.2"));
        files.add(Sheet.of("children").says("C-HLT-003", "3.1"));
        return files;
    }

    /** The rows of these queries, after the runs. */
    private List<String> published(List<String> queries, List<List<Sheet>> runs, String name) throws SQLException {
        Path home = folder.resolve(name);
        try (OpenWarehouse open = OpenWarehouse.with(catalog(), home)) {
            for (List<Sheet> each : runs) {
                if (!each.isEmpty()) {
                    open.answersInOrder(each);
                }
            }
            open.warehouse().buildMarts(EvaluationSettings.defaults(), OpenWarehouse.DAY);
            open.warehouse().exportParquet(home.resolve("parquet"));
        }
        List<String> rows = new ArrayList<>();
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            for (String each : queries) {
                String[] columnsAndTable = each.split(" from ", -1);
                String file = home.resolve("parquet/%1$s/%1$s.parquet".formatted(columnsAndTable[1]))
                        .toString();
                String query =
                        "select '%s ' || cast(row_values as varchar) from (select %s from read_parquet('%s')) as row_values order by 1";
                rows.addAll(Queries.lines(duckdb, query.formatted(columnsAndTable[1], columnsAndTable[0], file)));
            }
        }
        return rows;
    }
}
