package org.halfsky.publish.parquet;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Unpacks what we publish, zstd and nothing else, without Hadoop's codecs. */
final class ZstdPages implements CompressionCodecFactory {

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return switch (codec) {
            case ZSTD -> new Unpacked();
            case UNCOMPRESSED -> new AsIs();
            default -> throw new IllegalStateException("codec %s: expected ZSTD, as we publish".formatted(codec));
        };
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        throw new UnsupportedOperationException("this reader writes nothing");
    }

    @Override
    public void release() {}

    private static final class Unpacked implements BytesInputDecompressor {

        @Override
        public BytesInput decompress(BytesInput packed, int size) throws IOException {
            return BytesInput.from(Zstd.decompress(packed.toInputStream().readAllBytes(), size));
        }

        @Override
        public void decompress(ByteBuffer packed, int packedSize, ByteBuffer unpacked, int size) {
            byte[] bytes = new byte[packedSize];
            packed.get(bytes);
            unpacked.put(Zstd.decompress(bytes, size));
        }

        @Override
        public void release() {}
    }

    private static final class AsIs implements BytesInputDecompressor {

        @Override
        public BytesInput decompress(BytesInput packed, int size) {
            return packed;
        }

        @Override
        public void decompress(ByteBuffer packed, int packedSize, ByteBuffer unpacked, int size) {
            unpacked.put(packed);
        }

        @Override
        public void release() {}
    }
}
