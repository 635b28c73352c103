package org.halfsky.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The warehouse answers for any past day: a figure of March, corrected in May; another one that only May brought. */
class AsOfIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private OpenWarehouse open;

    @BeforeEach
    void receiveTwice() {
        open = OpenWarehouse.in(folder);
        open.answerTo(Sheet.of("march")
                .receivedAt("2021-03-05T09:30:00+08:00")
                .says("C-HLT-002", "4.2")
                .says("B-HLT-001", "5210"));
        open.answerTo(Sheet.of("may")
                .receivedAt("2021-05-06T09:30:00+08:00")
                .says("C-HLT-002", "4.4")
                .says("C-HLT-003", "6.1"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void knowsNothingBeforeTheFirstSubmission() {
        assertThat(asOf("2021-03-05 09:29:59+08")).isEmpty();
    }

    @Test
    void tellsWhatStoodBetweenTwoSubmissions() {
        assertThat(asOf("2021-03-05 09:30:00+08")).containsExactly("B-HLT-001 5210 march", "C-HLT-002 4.2 march");
        assertThat(asOf("2021-05-06 09:29:59+08")).containsExactly("B-HLT-001 5210 march", "C-HLT-002 4.2 march");
    }

    @Test
    void tellsTodayWhatStandsNow() {
        assertThat(asOf("2030-01-01 00:00:00+08"))
                .containsExactly("B-HLT-001 5210 march", "C-HLT-002 4.4 may", "C-HLT-003 6.1 may")
                .isEqualTo(rows("observation_current"));
    }

    private List<String> asOf(String moment) {
        return rows("observation_as_of(timestamptz '%s')".formatted(moment));
    }

    private List<String> rows(String from) {
        String columns = "indicator_code || ' ' || plain_number(value) || ' ' || submission";
        return Queries.lines(open.warehouse().connection(), "select %s from %s order by all".formatted(columns, from));
    }
}
