package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.halfsky.model.Finding;
import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever happens to the bytes of a form, the whole reader ends soon, within memory, with every cell in the account or one finding in
 * Chinese. Each case has its own seed, which a failure prints; {@code -Dhalfsky.fuzz.books=20000} tries more of them.
 */
class MutatedBookTest {

    private static final int CASES = Integer.getInteger("halfsky.fuzz.books", 60);
    private static final long MOST_ALLOCATED = 256L << 20;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void damageNeverHarms(BookFile kind) throws IOException {
        long most = 0;
        long longest = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random dice = new Random(seed);
            LayoutSample[] layouts = LayoutSample.values();
            Sheets sheets = layouts[dice.nextInt(layouts.length)].sheets();
            byte[] whole = sheets.written(kind, folder);
            boolean packed = whole[0] == 'P' && whole[1] == 'K' && dice.nextInt(4) > 0;
            byte[] damaged = packed ? repacked(whole, dice) : mutated(whole, dice);
            long before = allocated();
            long started = System.nanoTime();
            survives(sheets.readBytes(damaged, kind, folder), kind, seed);
            longest = Math.max(longest, System.nanoTime() - started);
            most = Math.max(most, allocated() - before);
            assertThat(Duration.ofNanos(longest))
                    .as("time of %s, seed %d", kind, seed)
                    .isLessThan(LONGEST);
            assertThat(most).as("bytes allocated for %s, seed %d", kind, seed).isLessThan(MOST_ALLOCATED);
        }
        System.out.printf(
                "%s: %d cases, at most %d ms and %d MB allocated%n", kind, CASES, longest / 1_000_000, most >> 20);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static void survives(ReadSubmission read, BookFile kind, int seed) {
        if (read.unreadable()) {
            assertThat(read.findings())
                    .as("%s, seed %d", kind, seed)
                    .singleElement()
                    .extracting(Finding::message)
                    .asString()
                    .matches("(?s).*[\\u4e00-\\u9fff].*");
        } else {
            Accounts.told(read);
        }
    }

    private static byte[] mutated(byte[] whole, Random dice) {
        byte[] bytes = whole.clone();
        int changes = 1 + dice.nextInt(8);
        for (int i = 0; i < changes && bytes.length > 1; i++) {
            int at = dice.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + dice.nextInt(16));
            switch (dice.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << dice.nextInt(8));
                case 1 -> bytes[at] = (byte) "<>&\"'/=0123456789;|,\n\t".charAt(dice.nextInt(22));
                case 2 -> Arrays.fill(bytes, at, at + length, (byte) '9');
                case 3 -> bytes = dice.nextInt(6) == 0 ? Arrays.copyOf(bytes, at) : bytes;
                default -> System.arraycopy(whole, dice.nextInt(whole.length - length), bytes, at, length);
            }
        }
        return bytes;
    }

    private static byte[] repacked(byte[] whole, Random dice) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream to = new ZipOutputStream(packed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part.length > 20 && dice.nextBoolean() ? mutated(part, dice) : part);
            }
        }
        return packed.toByteArray();
    }
}
