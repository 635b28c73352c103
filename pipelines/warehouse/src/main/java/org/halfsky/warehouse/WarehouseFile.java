package org.halfsky.warehouse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Properties;
import javax.sql.DataSource;
import org.duckdb.DuckDBConnection;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the DuckDB file: settings first, then the migrations. */
final class WarehouseFile {

    private static final Logger LOG = LoggerFactory.getLogger(WarehouseFile.class);

    /** Bytes before the first block. */
    private static final long HEADERS = 3 * 4096;

    private WarehouseFile() {}

    /** The one connection to the file, its tables up to date. */
    static Connection open(WarehouseSettings settings) {
        makeFolders(settings);
        Connection connection = connect(settings);
        try {
            prepare(connection, settings.file());
            return connection;
        } catch (SQLException broken) {
            close(connection);
            throw DamagedWarehouseException.failure(settings.file().toString(), broken);
        } catch (RuntimeException broken) { // Flyway wraps what DuckDB says of its table
            close(connection);
            throw DamagedWarehouseException.behind(settings.file().toString(), broken);
        }
    }

    private static void prepare(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            checkLength(file, statement);
            statement.execute("set TimeZone = 'UTC'");
        }
        Flyway.configure()
                .dataSource(new Duplicates(connection.unwrap(DuckDBConnection.class)))
                .locations("classpath:sql/migrations")
                .load()
                .migrate();
    }

    /** A connection that stays open would go on showing this process the file as it was, whatever lies there by then. */
    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException alsoBroken) {
            LOG.debug("a connection that is of no use cannot be closed either", alsoBroken);
        }
    }

    /**
     * DuckDB opens a file that was cut off, and fails only when it needs what is gone. Free blocks may be missing at the end: a checkpoint
     * gives them back after it has written the header that counts them.
     */
    private static void checkLength(Path file, Statement statement) throws SQLException {
        try (ResultSet size = statement.executeQuery("select used_blocks * block_size from pragma_database_size()")) {
            size.next();
            long expected = HEADERS + size.getLong(1);
            if (Files.size(file) < expected) {
                throw new DamagedWarehouseException(
                        "%s: has %d bytes, expected at least %d".formatted(file, Files.size(file), expected));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void makeFolders(WarehouseSettings settings) {
        try {
            Files.createDirectories(settings.file().toAbsolutePath().getParent());
            Files.createDirectories(settings.tempFolder());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Connection connect(WarehouseSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", settings.memoryLimit());
        properties.setProperty("threads", Integer.toString(settings.threads()));
        properties.setProperty("temp_directory", settings.tempFolder().toString());
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + settings.file(), properties);
        } catch (SQLException refused) {
            if (String.valueOf(refused.getMessage()).contains("Could not set lock")) {
                throw new WarehouseHeldException(settings.file(), refused);
            }
            throw DamagedWarehouseException.failure(settings.file().toString(), refused);
        }
    }

    /** Gives Flyway connections of its own to the one database this process holds. */
    private record Duplicates(DuckDBConnection connection) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return connection.duplicate();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {
            // DuckDB writes no log
        }

        @Override
        public void setLoginTimeout(int seconds) {
            // there is nothing to wait for
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public java.util.logging.Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException("DuckDB writes no log");
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return connection.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return connection.isWrapperFor(type);
        }
    }
}
