package org.apache.parquet;

import java.util.Map;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.jspecify.annotations.NullMarked;

/**
 * Options for reading every row of a local file.
 *
 * <p>The public builder of {@link ParquetReadOptions} loads a dozen classes of Hadoop (40 MB) for codecs and filters that it
 * then lets us replace; the constructor behind it needs none, but is visible in this package only.
 */
@NullMarked
public final class ReadOptionsWithoutHadoop {

    private static final int LARGEST_READ_BYTES = 8 * 1024 * 1024;

    private ReadOptionsWithoutHadoop() {}

    /** No filters, page checksums compared where the file has them, pages unpacked by the given codecs. */
    public static ParquetReadOptions with(CompressionCodecFactory codecs) {
        boolean signedStringMinMax = false;
        boolean statsFilter = false;
        boolean dictionaryFilter = false;
        boolean recordFilter = false;
        boolean columnIndexFilter = false;
        boolean pageChecksums = true;
        boolean bloomFilter = false;
        boolean offHeapDecryption = false;
        boolean vectoredIo = false;
        return new ParquetReadOptions(
                signedStringMinMax,
                statsFilter,
                dictionaryFilter,
                recordFilter,
                columnIndexFilter,
                pageChecksums,
                bloomFilter,
                offHeapDecryption,
                vectoredIo,
                FilterCompat.NOOP,
                ParquetMetadataConverter.NO_FILTER,
                codecs,
                new HeapByteBufferAllocator(),
                LARGEST_READ_BYTES,
                Map.of(),
                null,
                null,
                new PlainParquetConfiguration());
    }
}
