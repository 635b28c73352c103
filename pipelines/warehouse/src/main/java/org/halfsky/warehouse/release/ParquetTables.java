package org.halfsky.warehouse.release;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.halfsky.model.AreaCode;
import org.halfsky.model.release.AreaTable;
import org.halfsky.model.release.DataFormat;
import org.halfsky.model.release.ReleaseTables;

/** The tables of a release as files with some of their rows, copied by a DuckDB that does nothing else. */
public final class ParquetTables implements ReleaseTables {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String AS_CSV = "format csv, header, new_line '\r\n'";

    private final Connection duckdb;
    private final Path parquetFolder;
    private final ZoneOffset offset;

    private ParquetTables(Connection duckdb, Path parquetFolder, ZoneOffset offset) {
        this.duckdb = duckdb;
        this.parquetFolder = parquetFolder;
        this.offset = offset;
    }

    /**
     * Opens the tables of a release.
     *
     * @param parquetFolder holds one folder for each published table
     * @param offset        in which a CSV file says times
     */
    public static ReleaseTables open(Path parquetFolder, ZoneOffset offset) {
        try {
            Connection duckdb = ParquetRelease.inMemory();
            try (Statement statement = duckdb.createStatement()) {
                statement.execute("set threads = 1"); // two threads write the same rows in different bytes
                statement.execute("set timezone = 'UTC'");
                return new ParquetTables(duckdb, parquetFolder, offset);
            } catch (SQLException | RuntimeException broken) {
                duckdb.close();
                throw broken;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("%s: %s".formatted(parquetFolder, broken.getMessage()), broken);
        }
    }

    @Override
    public Extract write(AreaTable table, Set<AreaCode> areas, DataFormat format, Path file) {
        Path whole = parquetFolder.resolve(table.published()).resolve(table.published() + ".parquet");
        String source = "read_parquet(%s)".formatted(quoted(whole));
        try {
            List<CsvColumn> columns = columns(source);
            String rows = "from %s %s".formatted(source, condition(table, areas));
            String copy = switch (format) {
                case PARQUET -> "copy (select * %s) to %s (%s)".formatted(rows, quoted(file), asParquet(whole));
                case CSV -> "copy (select %s %s) to %s (%s)".formatted(cells(columns), rows, quoted(file), AS_CSV);
            };
            try (Statement statement = duckdb.createStatement()) {
                return new Extract(
                        statement.executeLargeUpdate(copy),
                        columns.stream().map(CsvColumn::name).toList());
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("%s: %s".formatted(whole, broken.getMessage()), broken);
        }
    }

    @Override
    public void close() {
        try {
            duckdb.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As a release is written, the meaning of its columns included. */
    private String asParquet(Path whole) throws SQLException {
        StringJoiner said = new StringJoiner(", ");
        String query = "select decode(key), decode(value) from parquet_kv_metadata(%s)".formatted(quoted(whole));
        try (Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                said.add(ParquetExport.quoted(rows.getString(1)) + ": " + ParquetExport.quoted(rows.getString(2)));
            }
        }
        return ParquetExport.options(said.toString());
    }

    private List<CsvColumn> columns(String source) throws SQLException {
        List<CsvColumn> columns = new ArrayList<>();
        try (Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery("describe select * from " + source)) {
            while (rows.next()) {
                columns.add(new CsvColumn(rows.getString("column_name"), rows.getString("column_type")));
            }
        }
        return columns;
    }

    /** What begins the first name begins the file. */
    private String cells(List<CsvColumn> columns) {
        StringJoiner cells = new StringJoiner(", ");
        String mark = BYTE_ORDER_MARK;
        for (CsvColumn each : columns) {
            cells.add("%s as \"%s%s\"".formatted(each.cell(offset), mark, each.name()));
            mark = "";
        }
        return cells.toString();
    }

    /** Codes are six digits. The first and the last of them let whole row groups be passed over. */
    private static String condition(AreaTable table, Set<AreaCode> areas) {
        if (table.column().isEmpty()) {
            return "";
        }
        if (areas.isEmpty()) {
            return "where false";
        }
        List<String> codes = areas.stream()
                .map(each -> ParquetExport.quoted(each.value()))
                .sorted()
                .toList();
        return "where %1$s between %2$s and %3$s and %1$s in (%4$s)"
                .formatted(
                        table.column().get(),
                        codes.get(0),
                        codes.get(codes.size() - 1),
                        codes.stream().collect(Collectors.joining(", ")));
    }

    private static String quoted(Path file) {
        return ParquetExport.quoted(file.toAbsolutePath().toString());
    }
}
