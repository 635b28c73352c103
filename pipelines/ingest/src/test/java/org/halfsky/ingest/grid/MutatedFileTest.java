package org.halfsky.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to the bytes of a file, reading ends soon, stays within memory, and either gives a book or says in Chinese why not.
 * Each case has its own seed, which a failure prints; {@code -Dhalfsky.fuzz.cases=100000} tries more of them.
 */
class MutatedFileTest {
    private static final int CASES = Integer.getInteger("halfsky.fuzz.cases", 250);
    private static final long MOST_ALLOCATED = 256L << 20;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.xls", "libreoffice.ods", "libreoffice.html", "made.csv"})
    void damagedBytesNeverHarm(String name) throws IOException {
        byte[] whole = whole(name);
        for (int seed = 0; seed < CASES; seed++) {
            survives(name, seed, mutated(whole, new Random(seed)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice.xlsx", "libreoffice.ods"})
    void damagedPartsOfWholePackagesNeverHarm(String name) throws IOException {
        byte[] whole = whole(name);
        for (int seed = 0; seed < CASES; seed++) {
            survives(name, seed, repacked(whole, new Random(seed)));
        }
    }

    private static byte[] whole(String name) throws IOException {
        if (name.equals("made.csv")) {
            return "地区,年份,数值\n滕州市,2020,\"96.5\"\n市中区,2020,—\n".repeat(20).getBytes(StandardCharsets.UTF_8);
        }
        try (InputStream resource = MutatedFileTest.class.getResourceAsStream("/grid/" + name)) {
            return Objects.requireNonNull(resource).readAllBytes();
        }
    }

    private void survives(String name, int seed, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocatedBefore = threads.getCurrentThreadAllocatedBytes();
        long started = System.nanoTime();
        String outcome;
        try {
            outcome = Fixtures.read(file).grids().size() + " 张工作表";
        } catch (UnreadableWorkbookException e) {
            outcome = Objects.requireNonNull(e.getMessage());
        }
        assertThat(outcome).as("%s, seed %d", name, seed).matches("(?s).*[\\u4e00-\\u9fff].*");
        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .as("time of %s, seed %d", name, seed)
                .isLessThan(LONGEST);
        assertThat(threads.getCurrentThreadAllocatedBytes() - allocatedBefore)
                .as("bytes allocated for %s, seed %d", name, seed)
                .isLessThan(MOST_ALLOCATED);
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes && bytes.length > 1; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(16));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> Arrays.fill(bytes, at, at + length, (byte) 0xFF);
                case 2 -> Arrays.fill(bytes, at, at + length, (byte) 0);
                case 3 -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
                default -> System.arraycopy(whole, random.nextInt(whole.length - length), bytes, at, length);
            }
        }
        return bytes;
    }

    private static byte[] repacked(byte[] whole, Random random) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream to = new ZipOutputStream(packed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part.length > 20 && random.nextInt(3) == 0 ? mutated(part, random) : part);
            }
        }
        return packed.toByteArray();
    }
}
