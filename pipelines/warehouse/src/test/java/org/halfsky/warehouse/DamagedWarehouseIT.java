package org.halfsky.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not what DuckDB wrote is told from one that may not be opened. */
class DamagedWarehouseIT {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeAWarehouse() {
        file = folder.resolve("halfsky.duckdb");
        open();
    }

    @Test
    void knowsAFileOfAnotherKind() throws IOException {
        Files.writeString(file, "not what DuckDB wrote, but long enough for a header".repeat(1000));
        assertDamaged("not a valid DuckDB database file");
    }

    @Test
    void knowsAFileThatWasCutOff() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        assertDamaged("halfsky.duckdb");
    }

    @Test
    void knowsAFileWithoutItsHeaders() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[8192]), 4096);
        }
        assertDamaged("checksum");
    }

    /** A checkpoint writes the header first and gives back the free blocks at the end of the file afterwards. */
    @Test
    void opensAFileOfWhichTheFreeEndWasGivenBack() throws Exception {
        execute("create table passing as select range as number, hash(range) as noise from range(3000000)");
        execute("drop table passing");
        execute("create table a_second_checkpoint as select 1 as one");

        assertThat(Files.size(file)).isLessThan(3 * 4096 + bytesOfAllBlocks());
        assertThatCode(this::open).doesNotThrowAnyException();
    }

    @Test
    void findsADamagedBlockThatNoQueryTouches() throws Exception {
        execute("create table seldom as select range as number, hash(range) as noise from range(1000000)");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[4096]), channel.size() - 1_000_000);
        }

        assertThatCode(this::open).doesNotThrowAnyException();
        try (Warehouse warehouse = Warehouse.open(settings())) {
            assertThatThrownBy(warehouse::readWhole)
                    .isInstanceOf(DamagedWarehouseException.class)
                    .hasMessageContaining("reading all of it");
        }
    }

    @Test
    void saysSoWhicheverBlockIsDamaged() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        List<Long> found = new ArrayList<>();
        for (long block = 3 * 4096; block < sound.length; block += 256 * 1024) {
            Files.write(file, sound);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[4096]), block);
            }
            try (Warehouse warehouse = Warehouse.open(settings())) {
                warehouse.readWhole(); // a free block harms nobody
            } catch (DamagedWarehouseException damaged) {
                found.add(block);
            }
        }
        assertThat(found).hasSizeGreaterThan(sound.length / (256 * 1024) / 2);
    }

    @Test
    void doesNotTakeAFolderForADamagedFile() throws IOException {
        Files.delete(file);
        Files.createDirectory(file);

        assertThatThrownBy(this::open).isExactlyInstanceOf(WarehouseException.class);
    }

    private void assertDamaged(String said) {
        assertThatThrownBy(this::open)
                .isInstanceOf(DamagedWarehouseException.class)
                .hasMessageContaining(said);
    }

    private void execute(String sql) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = duckdb.createStatement()) {
            statement.execute(sql);
        }
    }

    private long bytesOfAllBlocks() throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = duckdb.createStatement();
                ResultSet size =
                        statement.executeQuery("select total_blocks * block_size from pragma_database_size()")) {
            size.next();
            return size.getLong(1);
        }
    }

    private void open() {
        Warehouse.open(settings()).close();
    }

    private WarehouseSettings settings() {
        return new WarehouseSettings(file, "500MB", 1, folder.resolve("temp"));
    }
}
