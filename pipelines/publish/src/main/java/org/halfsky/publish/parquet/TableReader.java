package org.halfsky.publish.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.parquet.ParquetRuntimeException;
import org.apache.parquet.ReadOptionsWithoutHadoop;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;

/** Reads published tables row by row with parquet-java, only the columns and the areas asked for. */
public final class TableReader {

    private static final String AREA = "area_code";

    private final Path parquetFolder;

    /** @param parquetFolder holds a folder for each table */
    public TableReader(Path parquetFolder) {
        this.parquetFolder = parquetFolder;
    }

    /**
     * Every row of a table, in the published order.
     *
     * @throws IllegalStateException if the table is not there or cannot be read; the message names its file
     */
    public void read(String table, List<String> columns, Consumer<TableRow> rows) {
        rowGroups(table, columns, any -> true, rows);
    }

    /** The same of these areas only; row groups that hold none of them are not even unpacked. */
    public void readAreas(String table, List<String> columns, Set<String> areas, Consumer<TableRow> rows) {
        NavigableSet<String> wanted = new TreeSet<>(areas);
        rowGroups(table, columns, block -> mayHold(block, wanted), row -> {
            if (wanted.contains(row.text(AREA))) {
                rows.accept(row);
            }
        });
    }

    private void rowGroups(
            String table, List<String> columns, Predicate<BlockMetaData> isWanted, Consumer<TableRow> rows) {
        Path file = parquetFolder.resolve(table).resolve(table + ".parquet");
        try (ParquetFileReader reader =
                new ParquetFileReader(new LocalInputFile(file), ReadOptionsWithoutHadoop.with(new ZstdPages()))) {
            MessageType whole = reader.getFileMetaData().getSchema();
            MessageType chosen = new MessageType(
                    whole.getName(), columns.stream().map(whole::getType).toList());
            reader.setRequestedSchema(chosen);
            List<BlockMetaData> blocks = reader.getRowGroups();
            for (int group = 0; group < blocks.size(); group++) {
                if (isWanted.test(blocks.get(group))) {
                    read(reader.readRowGroup(group), chosen, rows);
                }
            }
        } catch (IOException | ParquetRuntimeException broken) {
            throw new IllegalStateException("%s: parquet-java cannot read it".formatted(file), broken);
        }
    }

    private static void read(PageReadStore pages, MessageType schema, Consumer<TableRow> rows) {
        RecordReader<Group> records =
                new ColumnIOFactory().getColumnIO(schema).getRecordReader(pages, new GroupRecordConverter(schema));
        for (long row = 0; row < pages.getRowCount(); row++) {
            rows.accept(new TableRow(records.read()));
        }
    }

    private static boolean mayHold(BlockMetaData block, NavigableSet<String> areas) {
        for (ColumnChunkMetaData column : block.getColumns()) {
            Statistics<?> statistics = column.getStatistics();
            if (column.getPath().toDotString().equals(AREA) && statistics != null && statistics.hasNonNullValue()) {
                String least = ((Binary) statistics.genericGetMin()).toStringUsingUTF8();
                String greatest = ((Binary) statistics.genericGetMax()).toStringUsingUTF8();
                return !areas.subSet(least, true, greatest, true).isEmpty();
            }
        }
        return true;
    }
}
