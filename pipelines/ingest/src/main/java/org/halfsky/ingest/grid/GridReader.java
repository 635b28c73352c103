package org.halfsky.ingest.grid;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens any file that may hold a table. What it is is decided by its content, never by its name. Safe for many threads. */
public final class GridReader {
    private static final int HEAD = 4096;
    /** Text is held in memory several times over while its encoding is found. */
    private static final int LONGEST_TEXT = 16 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private final ReadingLimits limits;

    public GridReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads all sheets of a file.
     *
     * @param fileName as the sender called it; names the only sheet of a CSV
     * @throws UnreadableWorkbookException if the file is no table, is damaged or locked, or is more than the limits allow
     */
    public GridBook read(Path file, String fileName) {
        try {
            return readByContent(file, fileName);
        } catch (FileSystemException e) {
            // not about what the file holds
            throw new UncheckedIOException(e);
        } catch (EOFException e) {
            throw new UnreadableWorkbookException("文件不完整（可能在传输中被截断）。请重新另存后再报送", e);
        } catch (IOException e) {
            throw damaged(e);
        } catch (UnreadableWorkbookException e) {
            throw e;
        } catch (RuntimeException e) {
            // damaged bytes make POI and the XML parser fail in every way there is
            throw damaged(e);
        }
    }

    private static UnreadableWorkbookException damaged(Exception cause) {
        return new UnreadableWorkbookException("文件已损坏，无法作为表格打开。请用 Excel 或 WPS 打开修复后，另存为 .xlsx 再报送", cause);
    }

    private GridBook readByContent(Path file, String fileName) throws IOException {
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw new UnreadableWorkbookException("文件是空的（0 字节）。请检查后重新报送");
        }
        if (bytes > limits.maxBytes()) {
            throw tooLarge(bytes, limits.maxBytes());
        }
        Allowance allowance = new Allowance(limits);
        byte[] head = head(file);
        if (startsWith(head, ZIP)) {
            return PackedFile.read(file, allowance);
        }
        if (startsWith(head, COMPOUND)) {
            return CompoundFile.read(file, allowance);
        }
        FileSignature.of(head).ifPresent(foreign -> {
            throw foreign.refusal();
        });
        if (bytes > LONGEST_TEXT) {
            throw tooLarge(bytes, LONGEST_TEXT);
        }
        String text = TextDecoding.decode(Files.readAllBytes(file));
        String sheet = sheetName(fileName);
        return MarkupFile.read(text, sheet, allowance).orElseGet(() -> CsvReading.read(text, sheet, allowance));
    }

    private static UnreadableWorkbookException tooLarge(long bytes, long allowed) {
        return new UnreadableWorkbookException(
                "文件有 %,d MB，超出可读取的 %,d MB。请删去图片和多余的格式，或拆分后重新报送".formatted(bytes >> 20, allowed >> 20));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    private static String sheetName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
