package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.halfsky.model.MissingReason;
import org.halfsky.model.Observation;
import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.Test;

/** Any table on the four axes, laid out any way, reads back to exactly what was laid out. */
class ReadBackTest {

    private static final int CASES = Integer.getInteger("readback.cases", 1500);
    private static final Map<String, MissingReason> SIGNS = Map.of(
            "—", MissingReason.NO_SUCH_ITEM,
            "-", MissingReason.NO_SUCH_ITEM,
            "…", MissingReason.BELOW_UNIT,
            "/", MissingReason.NOT_APPLICABLE,
            "暂无", MissingReason.NOT_REPORTED);

    @Test
    void readsBackWhatWasLaidOut() {
        List<String> failures = LongStream.range(0, CASES)
                .mapToObj(ReadBackTest::failure)
                .filter(each -> !each.isEmpty())
                .toList();
        assertThat(failures).isEmpty();
    }

    private static String failure(long seed) {
        Truth truth = new Truth(seed, Sheets.catalog());
        LaidOut laidOut = new LaidOut(truth, seed);
        Sheets sheets = new Sheets();
        laidOut.grids().forEach(sheets::and);
        ReadSubmission read = sheets.read();
        TreeSet<String> expected = new TreeSet<>();
        truth.entries()
                .forEach((place, entry) -> expected.add("%s %s %d %s %s"
                        .formatted(
                                place.area(), place.indicator().code(), place.year(), place.group(), meaning(entry))));
        TreeSet<String> actual = new TreeSet<>();
        read.observations().forEach(each -> actual.add(said(each)));
        return expected.equals(actual) ? "" : "seed %d (%s)".formatted(seed, laidOut);
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
