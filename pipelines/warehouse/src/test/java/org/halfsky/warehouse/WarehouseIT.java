package org.halfsky.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.halfsky.model.Answer;
import org.halfsky.model.AreaCode;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.SubmissionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private OpenWarehouse open;

    @BeforeEach
    void openWarehouse() {
        open = OpenWarehouse.in(folder);
    }

    @AfterEach
    void closeWarehouse() {
        open.close();
    }

    @Test
    void answersAFaultlessSheetWithEveryCellAccountedFor() {
        Answer answer = open.answerTo(Sheet.of("a").says("C-HLT-002", "4.2").says("C-HLT-003", "5.1"));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(answer.cells()).isEqualTo(new Answer.Cells(7, 2, 0, 5, Map.of(IgnoredBecause.HEADER, 5)));
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.place()).isEqualTo(new AreaCode("370481"));
        assertThat(answer.areas()).containsExactly(new AreaCode("370481"));
        assertThat(answer.years()).containsExactly(2020);
    }
}
