package org.halfsky.ingest.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.ingest.grid.GridBuilder;
import org.halfsky.ingest.grid.GridCell;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Indicator;

/** From the bytes of a file to its observations: counties down, indicators across, in every kind of file, tidy and dirty. Not a test. */
final class RecognitionBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final long NANOS = 1_500_000_000L;
    private static final int ROWS = 140;
    private static final int COLUMNS = 20;
    private static final String[] DIRT = {" %s ", "，%s", "%s¹", "约%s", "—", "%s*", "见附件"};

    private RecognitionBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("halfsky-recognition-");
        OUT.println("| kind of file | figures | cells | ms a file | cells a second | peak heap |");
        OUT.println("|---|---|---:|---:|---:|---:|");
        for (boolean dirty : new boolean[] {false, true}) {
            Sheets sheets = new Sheets().and(table(dirty));
            for (BookFile kind : BookFile.values()) {
                byte[] bytes = sheets.written(kind, folder);
                ReadSubmission read = sheets.readBytes(bytes, kind, folder);
                int cells = read.account().filled();
                double best = best(sheets, bytes, kind, folder);
                OUT.printf(
                        "| %s | %s | %,d | %.1f | %,.0f | %,d MB |%n",
                        kind,
                        dirty ? "dirty" : "tidy",
                        cells,
                        best / 1e6,
                        cells * 1e9 / best,
                        peak(sheets, bytes, kind, folder));
            }
        }
    }

    private static Grid table(boolean dirty) {
        Random dice = new Random(1);
        GridBuilder sheet =
                new GridBuilder("Sheet1").text(0, 0, "山东省2020年监测表（虚构）").text(1, 0, "地区");
        List<Indicator> indicators = Sheets.catalog().indicators().subList(0, COLUMNS);
        List<Area> counties = Sheets.catalog().areas().stream()
                .filter(each -> each.level() == AreaLevel.COUNTY
                        && each.isValidIn(2020)
                        && each.code().value().startsWith("37"))
                .limit(ROWS)
                .toList();
        for (int column = 0; column < COLUMNS; column++) {
            sheet.text(1, column + 1, indicators.get(column).name());
        }
        for (int row = 0; row < counties.size(); row++) {
            sheet.text(row + 2, 0, counties.get(row).name());
            for (int column = 1; column <= COLUMNS; column++) {
                BigDecimal figure = BigDecimal.valueOf(dice.nextInt(1000), 1);
                sheet.add(
                        dirty && dice.nextInt(3) == 0
                                ? GridCell.text(row + 2, column, DIRT[dice.nextInt(DIRT.length)].formatted(figure))
                                : GridCell.number(row + 2, column, figure));
            }
        }
        return sheet.build();
    }

    /** Processor time of the fastest run: what else the machine did meanwhile does not count. */
    private static double best(Sheets sheets, byte[] bytes, BookFile kind, Path folder) throws IOException {
        long best = Long.MAX_VALUE;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + NANOS;
        for (long started = threads.getCurrentThreadCpuTime(); started < end; ) {
            sheets.readBytes(bytes, kind, folder);
            long done = threads.getCurrentThreadCpuTime();
            best = Math.min(best, done - started);
            started = done;
        }
        return best;
    }

    private static long peak(Sheets sheets, byte[] bytes, BookFile kind, Path folder) throws IOException {
        List<MemoryPoolMXBean> heap = new ArrayList<>(ManagementFactory.getMemoryPoolMXBeans());
        heap.removeIf(pool -> pool.getType() != MemoryType.HEAP);
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        sheets.readBytes(bytes, kind, folder);
        return heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
}
