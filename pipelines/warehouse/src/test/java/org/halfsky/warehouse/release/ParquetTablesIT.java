package org.halfsky.warehouse.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.release.AreaTable;
import org.halfsky.model.release.DataFormat;
import org.halfsky.model.release.ReleaseTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of a few made-up rows, of which some are taken out. */
class ParquetTablesIT {

    /** Which rows of them would be whose nobody has said: a row tells of two areas. */
    private static final Set<String> NOT_GIVEN_BY_AREA = Set.of("area_change");

    private static final AreaCode OWN = new AreaCode("990101");
    private static final AreaCode OTHER = new AreaCode("990102");

    @TempDir
    private Path folder;

    private Connection duckdb;
    private ReleaseTables tables;

    @BeforeEach
    void open() throws Exception {
        duckdb = DriverManager.getConnection("jdbc:duckdb:");
        tables = ParquetTables.open(folder, ZoneOffset.ofHours(8));
    }

    @AfterEach
    void close() throws Exception {
        tables.close();
        duckdb.close();
    }

    @Test
    void ofEveryPublishedTableItIsSaidWhoseItsRowsAre() {
        Set<String> said =
                Stream.of(AreaTable.values()).map(AreaTable::published).collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).doesNotContainAnyElementsOf(NOT_GIVEN_BY_AREA);
        said.addAll(NOT_GIVEN_BY_AREA);

        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(Stream.of(PublishedTable.values())
                        .map(PublishedTable::published)
                        .toList());
    }

    @Test
    void givesTheRowsOfTheAreasAskedForAndNoneThatAreNobodys() throws Exception {
        publish(
                "finding",
                "('a', '990101', 1), ('b', '990102', 2), ('c', null, 3), ('d', '990103', 4) t(rule, area, position)");

        assertThat(parquetOf(AreaTable.FINDING, Set.of(OWN))).containsExactly("a 990101 1");
        assertThat(parquetOf(AreaTable.FINDING, Set.of(OWN, new AreaCode("990103"))))
                .containsExactly("a 990101 1", "d 990103 4");
        assertThat(parquetOf(AreaTable.FINDING, Set.of())).isEmpty();
        assertThat(csvOf(AreaTable.FINDING, Set.of(OTHER))).isEqualTo("\uFEFFrule,area,position\r\nb,990102,2\r\n");
        assertThat(csvOf(AreaTable.FINDING, Set.of())).isEqualTo("\uFEFFrule,area,position\r\n");
    }

    @Test
    void givesEverybodyWhatIsAboutNoArea() throws Exception {
        publish("indicator", "('C-HLT-003', '‰'), ('C-HLT-004', '%') t(indicator_code, unit)");

        assertThat(parquetOf(AreaTable.INDICATOR, Set.of())).containsExactly("C-HLT-003 ‰", "C-HLT-004 %");
    }

    @Test
    void noTextOfAStrangerBecomesAFormula() throws Exception {
        publish("submission", """
                ('=HYPERLINK("http://x","1")', '990101', -1, null::varchar), ('-1+2', '990101', 0, ''), ('+1', '990101', 1, 'x,y'),
                ('@SUM(A1)', '990101', 2, 'x
                y'), (chr(9) || '=1', '990101', 3, '1=1'), (chr(13) || '=1', '990101', 4, '上报') t(file, sender_area_code, bytes, status)""");

        assertThat(csvOf(AreaTable.SUBMISSION, Set.of(OWN)).split("\r\n", -1))
                .containsExactly(
                        "\uFEFFfile,sender_area_code,bytes,status",
                        "\"'=HYPERLINK(\"\"http://x\"\",\"\"1\"\")\",990101,-1,",
                        "'-1+2,990101,0,\"\"",
                        "'+1,990101,1,\"x,y\"",
                        "'@SUM(A1),990101,2,\"x\ny\"",
                        "'\t=1,990101,3,1=1",
                        "\"'\r=1\",990101,4,上报",
                        "");
    }

    @Test
    void writesNumbersWithoutEmptyDecimalsAndTimesWithTheirOffset() throws Exception {
        publish("observation", """
                ('990101', 12.30::decimal(28, 10), 100.00::decimal(9, 2), true, date '2020-11-05', timestamptz '2020-11-04 17:30:00+00'),
                ('990101', -0.5::decimal(28, 10), null, false, null, null) t(area_code, value, share_pct, is_done, day, received_at)""");

        assertThat(csvOf(AreaTable.OBSERVATION, Set.of(OWN)).split("\r\n", -1))
                .containsExactly(
                        "\uFEFFarea_code,value,share_pct,is_done,day,received_at",
                        "990101,12.3,100,true,2020-11-05,2020-11-05T01:30:00+08:00",
                        "990101,-0.5,,false,,",
                        "");
    }

    @Test
    void keepsWhatTheTableSaysOfItself() throws Exception {
        publish("qualitative", "('990101', true) t(area_code, is_done)");

        Path file = folder.resolve("part.parquet");
        ReleaseTables.Extract extract = tables.write(AreaTable.QUALITATIVE, Set.of(OWN), DataFormat.PARQUET, file);

        assertThat(extract).isEqualTo(new ReleaseTables.Extract(1, List.of("area_code", "is_done")));
        assertThat(rows("select decode(key), decode(value) from parquet_kv_metadata('%s')".formatted(file)))
                .containsExactly("halfsky.table It's 'one' row", "area_code 地区");
        assertThat(rows("select distinct compression, null from parquet_metadata('%s')".formatted(file)))
                .containsExactly("ZSTD null");
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws Exception {
        publish(
                "observation",
                "(select '99010' || i % 5, i * 1.5, 'x' || i from range(300000) r(i)) t(area_code, value, cell)");
        for (DataFormat format : DataFormat.values()) {
            Path one = folder.resolve("one." + format.ending());
            Path other = folder.resolve("other." + format.ending());
            tables.write(AreaTable.OBSERVATION, Set.of(OWN, OTHER), format, one);
            try (ReleaseTables again = ParquetTables.open(folder, ZoneOffset.ofHours(8))) {
                assertThat(again.write(AreaTable.OBSERVATION, Set.of(OTHER, OWN), format, other)
                                .rows())
                        .isEqualTo(120_000);
            }
            assertThat(other).hasSameBinaryContentAs(one);
        }
    }

    /** @param rows a list of values, or a query in brackets, with names */
    private void publish(String table, String rows) throws Exception {
        Path file = Files.createDirectories(folder.resolve(table)).resolve(table + ".parquet");
        String from = rows.startsWith("(select") ? rows : "(values " + rows.replaceFirst("\\) t\\(", ")) t(");
        try (Statement statement = duckdb.createStatement()) {
            statement.execute(
                    "copy (select * from %s) to '%s' (format parquet, kv_metadata {'halfsky.table': 'It''s ''one'' row', 'area_code': '地区'})"
                            .formatted(from, file));
        }
    }

    private List<String> parquetOf(AreaTable table, Set<AreaCode> areas) throws Exception {
        Path file = folder.resolve("part.parquet");
        ReleaseTables.Extract extract = tables.write(table, areas, DataFormat.PARQUET, file);
        List<String> rows = rows("select * from read_parquet('%s')".formatted(file));
        assertThat(extract.rows()).isEqualTo(rows.size());
        return rows;
    }

    private String csvOf(AreaTable table, Set<AreaCode> areas) throws Exception {
        Path file = folder.resolve("part.csv");
        tables.write(table, areas, DataFormat.CSV, file);
        return Files.readString(file);
    }

    private List<String> rows(String query) throws Exception {
        try (Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> all = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                StringBuilder row = new StringBuilder(String.valueOf(rows.getString(1)));
                for (int column = 2; column <= columns; column++) {
                    row.append(' ').append(rows.getString(column));
                }
                all.add(row.toString());
            }
            return all;
        }
    }
}
