package org.halfsky.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.halfsky.model.EvaluationSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which the files of one run are staged changes nothing of what is published. */
class OrderOfFilesIT {

    private static final int ORDERS = Integer.getInteger("properties.orders", 2);

    @Test
    void publishesTheSameWhateverTheOrder(@TempDir Path folder) throws Exception {
        List<String> first = published(files(), folder.resolve("0"));
        assertThat(first).hasSizeGreaterThan(20);
        for (int order = 1; order <= ORDERS; order++) {
            List<Sheet> shuffled = files();
            Collections.shuffle(shuffled, new Random(order));
            assertThat(published(shuffled, folder.resolve("" + order))).isEqualTo(first);
        }
    }

    /** Five counties with two years each, a correction, a contradiction between two files, and figures of the year before. */
    private static List<Sheet> files() {
        List<Sheet> files = new ArrayList<>();
        String[] counties = {"370402", "370403", "370404", "370405", "370406"};
        for (int place = 0; place < counties.length; place++) {
            String county = counties[place];
            for (int year : new int[] {2010, 2020}) {
                files.add(Sheet.of(county + "-" + year)
                        .area(county)
                        .from(county)
                        .year(year)
                        .says("B-HLT-001", "" + (5000 + 100 * place))
                        .says("B-HLT-002", "" + place)
                        .says("C-EDU-001", (70 + place) + "." + (year - 2000))
                        .saysOfLastYear("C-EDU-001", "6" + place));
            }
        }
        files.add(Sheet.of("corrected")
                .area("370402")
                .from("370402")
                .receivedAt("2021-03-05T11:00:00+08:00")
                .says("C-EDU-001", "88.8"));
        files.add(Sheet.of("infants").says("C-HLT-002", "4.2"));
        files.add(Sheet.of("children").says("C-HLT-003", "3.1"));
        return files;
    }

    private static List<String> published(List<Sheet> files, Path folder) throws Exception {
        try (OpenWarehouse open = OpenWarehouse.in(folder)) {
            open.answersInOrder(files);
            open.warehouse().buildMarts(EvaluationSettings.defaults(), OpenWarehouse.DAY);
            open.warehouse().exportParquet(folder.resolve("parquet"));
        }
        List<String> rows = new ArrayList<>();
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duckdb.createStatement()) {
            for (String table :
                    new String[] {"observation", "indicator_area_year", "attainment", "attainment_summary", "finding"
                    }) {
                String file = folder.resolve("parquet/" + table + "/" + table + ".parquet")
                        .toString();
                String query =
                        "select '%s' || ' ' || cast(row_values as varchar) from (select row_values from read_parquet('%s') as row_values) order by 1";
                try (var result = statement.executeQuery(query.formatted(table, file))) {
                    while (result.next()) {
                        rows.add(result.getString(1));
                    }
                }
            }
        }
        return rows;
    }
}
