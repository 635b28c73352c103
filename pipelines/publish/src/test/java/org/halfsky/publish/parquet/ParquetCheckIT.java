package org.halfsky.publish.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.halfsky.model.release.ColumnContent;
import org.halfsky.model.release.TableContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetCheckIT {

    @TempDir
    private Path table;

    @Test
    void countsRowsOverAllFilesOfATable() throws IOException {
        Files.createDirectories(table.resolve("year=2020"));
        ParquetFiles.write("select 1 as value from range(7)", table.resolve("a.parquet"));
        ParquetFiles.write("select 1 as value from range(5)", table.resolve("year=2020/b.parquet"));

        assertThat(ParquetCheck.rows(table)).isEqualTo(12);
    }

    @Test
    void countsAndAddsUpAsSqlDoes() {
        ParquetFiles.write("""
                select
                    (i * 1.1)::decimal(28, 10) as value,
                    case when i % 3 = 0 then null else i::integer end as count,
                    '县' || i as name,
                    date '2020-12-31' as day,
                    timestamptz '2020-11-05 01:30:00+08' as received_at,
                    i % 2 = 0 as is_even
                from range(1000) as r(i)
                """, table.resolve("a.parquet"));

        TableContent content = ParquetCheck.content(table);

        assertThat(content.rows()).isEqualTo(1000);
        assertThat(content.columns())
                .containsOnlyKeys("count", "day", "is_even", "name", "received_at", "value")
                .containsEntry("value", new ColumnContent(1000, new BigDecimal("549450.0000000000")))
                .containsEntry("count", new ColumnContent(666, new BigDecimal("332667")))
                .containsEntry("name", new ColumnContent(1000, new BigDecimal(3 * 1000 + 10 + 2 * 90 + 3 * 900)))
                .containsEntry("day", new ColumnContent(1000, new BigDecimal(18_627 * 1000)))
                .containsEntry("received_at", new ColumnContent(1000, new BigDecimal("1604511000000000000")))
                .containsEntry("is_even", new ColumnContent(1000, new BigDecimal(500)));
    }

    @Test
    void readsATableWithoutRows() {
        ParquetFiles.write("select 1 as value where false", table.resolve("a.parquet"));

        assertThat(ParquetCheck.content(table).rows()).isZero();
    }

    @Test
    void namesTheFileThatEndsTooSoon() throws IOException {
        Path file = table.resolve("a.parquet");
        ParquetFiles.write("select i as value from range(100000) as r(i)", file);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 1000));

        assertThatThrownBy(() -> ParquetCheck.rows(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(file + ": parquet-java cannot read it");
    }
}
