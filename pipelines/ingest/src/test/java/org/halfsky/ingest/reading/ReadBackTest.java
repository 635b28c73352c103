package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.halfsky.model.MissingReason;
import org.halfsky.model.Observation;
import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any table on the four axes, laid out any way, reads back to exactly what was laid out; one case in ten goes through a file of some kind.
 * A failure prints its seed and what went missing; {@code -Dreadback.cases=20000} tries more of them, {@code -Dreadback.first=N} begins at N.
 */
class ReadBackTest {

    private static final int CASES = Integer.getInteger("readback.cases", 1500);
    private static final int FIRST = Integer.getInteger("readback.first", 0);
    private static final int IN_A_FILE = 10;
    private static final Map<String, MissingReason> SIGNS = Map.of(
            "—", MissingReason.NO_SUCH_ITEM,
            "-", MissingReason.NO_SUCH_ITEM,
            "…", MissingReason.BELOW_UNIT,
            "/", MissingReason.NOT_APPLICABLE,
            "暂无", MissingReason.NOT_REPORTED);

    @TempDir
    Path folder;

    @Test
    void readsBackWhatWasLaidOut() {
        List<String> failures = LongStream.range(FIRST, FIRST + CASES)
                .mapToObj(this::failure)
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(failures).isEmpty();
    }

    private String failure(long seed) {
        Truth truth = new Truth(seed, Sheets.catalog());
        LaidOut laidOut = new LaidOut(truth, seed);
        Sheets sheets = new Sheets();
        laidOut.grids().forEach(sheets::and);
        ReadSubmission read = seed % IN_A_FILE == 0 ? sheets.readAs(kind(laidOut, seed), folder) : sheets.read();
        TreeSet<String> expected = new TreeSet<>();
        truth.entries()
                .forEach((place, entry) -> expected.add("%s %s %d %s %s"
                        .formatted(
                                place.area(), place.indicator().code(), place.year(), place.group(), meaning(entry))));
        TreeSet<String> actual = new TreeSet<>();
        read.observations().forEach(each -> actual.add(said(each)));
        TreeSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(actual);
        actual.removeAll(expected);
        return missing.isEmpty() && actual.isEmpty()
                ? ""
                : "seed %d: missing %s, but read %s (%s)".formatted(seed, missing, actual, laidOut);
    }

    private static BookFile kind(LaidOut laidOut, long seed) {
        List<BookFile> kinds = Stream.of(BookFile.values())
                .filter(each -> each.isWorkbook() || laidOut.isPlain())
                .toList();
        return kinds.get((int) (seed / IN_A_FILE % kinds.size()));
    }

    private static String meaning(String entry) {
        MissingReason sign = SIGNS.get(entry);
        return sign == null ? plain(new BigDecimal(entry)) : sign.toString();
    }

    private static String said(Observation each) {
        BigDecimal value = each.value();
        return "%s %s %d %s %s"
                .formatted(
                        each.area(),
                        each.indicator(),
                        each.year(),
                        each.breakdown(),
                        value == null ? each.missing() : plain(value));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
