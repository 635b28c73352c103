package org.halfsky.ingest.grid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a packed workbook. What they claim to unpack to is judged before any of them is opened, and what they do unpack to is
 * counted while they are read. Part names are found whatever their case and their slashes.
 */
final class Parts implements AutoCloseable {
    /** An honest workbook full of formatted emptiness packs some hundred to one; a bomb a thousand to one. */
    private static final long BOMB_RATIO = 600;

    private static final long HARMLESS_BYTES = 16L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final Allowance allowance;

    private Parts(ZipFile zip, Map<String, ZipEntry> entries, Allowance allowance) {
        this.zip = zip;
        this.entries = entries;
        this.allowance = allowance;
    }

    /** @throws UnreadableWorkbookException if the packing is damaged, or holds more than is allowed */
    static Parts open(Path file, Allowance allowance) throws IOException {
        ZipFile zip;
        try {
            // part names are ASCII; a one-byte charset never fails on the names of other archives
            zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableWorkbookException("文件不完整或已损坏（压缩结构无法打开），可能是传输中断。请重新另存为 .xlsx 后再报送", e);
        }
        try {
            return new Parts(zip, judged(zip, allowance), allowance);
        } catch (UnreadableWorkbookException e) {
            zip.close();
            throw e;
        }
    }

    private static Map<String, ZipEntry> judged(ZipFile zip, Allowance allowance) {
        if (zip.size() > allowance.limits().maxParts()) {
            throw new UnreadableWorkbookException("文件内部有 %,d 个部件，不像是填报用的工作簿。请将数据复制到新的工作簿后重新报送".formatted(zip.size()));
        }
        Map<String, ZipEntry> entries = new HashMap<>();
        long declared = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
            long size = Math.max(0, entry.getSize());
            declared += size;
            if (size > HARMLESS_BYTES && size > BOMB_RATIO * Math.max(1, entry.getCompressedSize())) {
                throw bomb();
            }
        }
        if (declared > allowance.limits().maxInflatedBytes()) {
            throw allowance.tooHeavy();
        }
        return entries;
    }

    private static UnreadableWorkbookException bomb() {
        return new UnreadableWorkbookException("文件的压缩比异常（疑似压缩炸弹），为安全起见未打开。请将数据复制到新的工作簿后重新报送");
    }

    private static String key(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    /** Names in lower case with forward slashes. */
    Set<String> names() {
        return entries.keySet();
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The unpacked bytes of a part, or {@code null} where there is no such part. */
    @Nullable
    InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        InputStream inflated = entry == null ? null : zip.getInputStream(entry);
        return inflated == null ? null : new Counted(inflated, allowance);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what really comes out, whatever was declared. */
    private static final class Counted extends FilterInputStream {
        private final Allowance allowance;

        Counted(InputStream inflated, Allowance allowance) {
            super(inflated);
            this.allowance = allowance;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            allowance.takeInflated(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            allowance.takeInflated(Math.max(0, read));
            return read;
        }
    }
}
