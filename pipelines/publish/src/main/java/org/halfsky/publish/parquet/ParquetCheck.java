package org.halfsky.publish.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.parquet.ReadOptionsWithoutHadoop;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.halfsky.model.release.ColumnContent;
import org.halfsky.model.release.TableContent;

/** Reads published tables back with parquet-java, which had no part in writing them. Every page is unpacked, every value decoded. */
public final class ParquetCheck {

    private ParquetCheck() {}

    /**
     * Rows of one table.
     *
     * @param tableFolder holds the table's Parquet files, sub-folders included
     */
    public static long rows(Path tableFolder) {
        return content(tableFolder).rows();
    }

    /**
     * What a table, or one file of it, holds.
     *
     * @param tableOrFile a folder with Parquet files, sub-folders included, or one such file
     * @throws IllegalStateException if the file cannot be read as Parquet; the message names it
     */
    public static TableContent content(Path tableOrFile) {
        TableContent whole = TableContent.NOTHING;
        for (Path file : files(tableOrFile)) {
            whole = whole.plus(contentOfFile(file));
        }
        return whole;
    }

    private static List<Path> files(Path tableOrFile) {
        try (Stream<Path> all = Files.walk(tableOrFile)) {
            return all.filter(each -> each.toString().endsWith(".parquet"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TableContent contentOfFile(Path file) {
        try (ParquetFileReader reader =
                new ParquetFileReader(new LocalInputFile(file), ReadOptionsWithoutHadoop.with(new ZstdPages()))) {
            return contentOf(reader);
        } catch (IOException | RuntimeException broken) {
            throw new IllegalStateException("%s: parquet-java cannot read it".formatted(file), broken);
        }
    }

    private static TableContent contentOf(ParquetFileReader reader) throws IOException {
        MessageType schema = reader.getFileMetaData().getSchema();
        List<ColumnTally> tallies = schema.getFields().stream()
                .map(each -> new ColumnTally(schema.getFieldIndex(each.getName()), each.asPrimitiveType()))
                .toList();
        long rows = 0;
        for (PageReadStore pages = reader.readNextRowGroup(); pages != null; pages = reader.readNextRowGroup()) {
            RecordReader<Group> records =
                    new ColumnIOFactory().getColumnIO(schema).getRecordReader(pages, new GroupRecordConverter(schema));
            for (long row = 0; row < pages.getRowCount(); row++) {
                Group group = records.read();
                tallies.forEach(each -> each.add(group));
            }
            rows += pages.getRowCount();
        }
        SortedMap<String, ColumnContent> columns = new TreeMap<>();
        tallies.forEach(each -> columns.put(each.name(), each.content()));
        return new TableContent(rows, columns);
    }
}
