package org.halfsky.app.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.publish.verify.ReleaseRecomputation;

/** The tables of a release, one of them changed. */
public final class DamagedTables {

    private final Path tables;

    /** Copies them, so that the release stays as it is. */
    public DamagedTables(Path parquet, Path copy) throws IOException {
        this.tables = copy;
        try (Stream<Path> all = Files.walk(parquet)) {
            for (Path each : all.toList()) {
                Path place = copy.resolve(parquet.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(each, place);
                }
            }
        }
    }

    /** Puts other rows into a table; {@code {t}} is the table as it was. */
    public DamagedTables replace(String table, String rows) throws IOException {
        Path file = tables.resolve(table).resolve(table + ".parquet");
        Path before = tables.resolve(table + ".before");
        Files.move(file, before);
        String source = "read_parquet('%s')".formatted(before);
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("set preserve_insertion_order = true");
            statement.execute("copy (%s) to '%s' (format parquet, compression zstd)"
                    .formatted(rows.replace("{t}", source), file));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        Files.delete(before);
        return this;
    }

    /** The differences that recomputation names. */
    public List<String> differences(Catalog catalog) {
        List<String> lines = new ArrayList<>();
        long told = ReleaseRecomputation.compare(tables, catalog, lines::add).differences();
        if (told != lines.size()) {
            throw new IllegalStateException("%d differences, but %d lines".formatted(told, lines.size()));
        }
        return lines;
    }
}
