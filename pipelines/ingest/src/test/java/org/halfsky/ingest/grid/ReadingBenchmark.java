package org.halfsky.ingest.grid;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.halfsky.ingest.figure.Figures;

/**
 * How fast each format opens, with tidy figures and with dirty ones, and how much heap the heaviest takes. Prints a table; asserts nothing
 * and runs in no build. See the module's README for the command and a result.
 */
public final class ReadingBenchmark {
    private static final int ROWS = 300;
    private static final int HEAVY_ROWS = 10_000;
    private static final long NANOS_A_FORMAT = 5_000_000_000L;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Kept so that no run can be left out as useless. */
    private long cellsSeen;

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        Path folder = Files.createTempDirectory("halfsky-benchmark-");
        OUT.println(
                "| format | figures | cells | ms a file | cells a second | figures read too | peak heap, 100 000 cells |");
        OUT.println("|---|---|---:|---:|---:|---:|---:|");
        for (boolean dirty : new boolean[] {false, true}) {
            Map<String, Path> usual = BenchmarkFiles.write(folder, ROWS, dirty);
            Map<String, Path> heavy = BenchmarkFiles.write(folder, HEAVY_ROWS, dirty);
            for (Map.Entry<String, Path> format : usual.entrySet()) {
                Path heavyFile = heavy.getOrDefault(format.getKey(), format.getValue());
                benchmark.print(format.getKey(), dirty, format.getValue(), heavyFile);
            }
        }
        OUT.printf("%,d cells read%n", benchmark.cellsSeen);
    }

    private void print(String format, boolean dirty, Path file, Path heavy) {
        ToLongFunction<Path> read =
                format.startsWith("POI") ? ReadingBenchmark::readByPoi : ReadingBenchmark::readGrids;
        long cells = read.applyAsLong(file);
        long gridNanos = best(() -> read.applyAsLong(file));
        long figureNanos = format.startsWith("POI") ? 0 : best(() -> readFigures(file));
        OUT.printf(
                "| %s | %s | %,d | %.2f | %,.0f | %s | %,d MB |%n",
                format,
                dirty ? "dirty" : "tidy",
                cells,
                gridNanos / 1e6,
                cells * 1e9 / gridNanos,
                figureNanos == 0 ? "" : "%,.0f".formatted(cells * 1e9 / figureNanos),
                peakMegabytes(() -> read.applyAsLong(heavy)));
    }

    private static long readGrids(Path file) {
        return Fixtures.read(file).grids().stream()
                .mapToLong(grid -> grid.cells().size())
                .sum();
    }

    private static long readFigures(Path file) {
        return Fixtures.read(file).grids().stream()
                .mapToLong(grid -> Figures.readAll(grid.cells()))
                .sum();
    }

    private static long readByPoi(Path file) {
        long cells = 0;
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells += formatter.formatCellValue(cell).isBlank() ? 0 : 1;
                    }
                }
            }
            return cells;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nanoseconds of the fastest run: the others had company on the machine. */
    private long best(LongSupplier work) {
        long best = Long.MAX_VALUE;
        long end = System.nanoTime() + NANOS_A_FORMAT;
        for (long started = System.nanoTime(); started < end; started = System.nanoTime()) {
            cellsSeen += work.getAsLong();
            best = Math.min(best, System.nanoTime() - started);
        }
        return best;
    }

    private long peakMegabytes(LongSupplier work) {
        List<MemoryPoolMXBean> heap = new ArrayList<>(ManagementFactory.getMemoryPoolMXBeans());
        heap.removeIf(pool -> pool.getType() != MemoryType.HEAP);
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        cellsSeen += work.getAsLong();
        return heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
}
