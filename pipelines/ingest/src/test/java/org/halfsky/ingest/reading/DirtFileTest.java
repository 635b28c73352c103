package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.said;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.halfsky.model.Finding;
import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of dirt in every kind of file reads as the same, tells the same and accounts for the same cells. */
class DirtFileTest {

    @TempDir
    Path folder;

    static Stream<Arguments> everyKindOfDirtInEveryKindOfFile() {
        return Stream.of(DirtSample.values())
                .flatMap(dirt -> Stream.of(BookFile.values()).map(kind -> Arguments.of(dirt, kind)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everyKindOfDirtInEveryKindOfFile")
    void readsWhatIsMeantAndTellsWhatWasDone(DirtSample dirt, BookFile kind) {
        ReadSubmission read = dirt.sheets().readAs(kind, folder);
        assertThat(said(read)).isEqualTo(dirt.said());
        assertThat(account(read)).isEqualTo(dirt.account());
        assertThat(read.findings()).extracting(DirtFileTest::ruleAndCell).isEqualTo(dirt.findings());
    }

    private static String ruleAndCell(Finding finding) {
        return finding.rule() + " " + finding.cell();
    }
}
