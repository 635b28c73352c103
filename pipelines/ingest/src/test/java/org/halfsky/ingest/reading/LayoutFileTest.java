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

/** Every layout in every kind of file says what {@link LayoutTest} expects of it, and accounts for the same cells. */
class LayoutFileTest {

    @TempDir
    Path folder;

    static Stream<Arguments> everyLayoutInEveryKindOfFile() {
        return Stream.of(LayoutSample.values())
                .flatMap(layout -> Stream.of(BookFile.values())
                        .filter(kind -> kind.isWorkbook() || layout.sheets().isOne())
                        .map(kind -> Arguments.of(layout, kind)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everyLayoutInEveryKindOfFile")
    void readsTheSameFromAnyKindOfFile(LayoutSample layout, BookFile kind) {
        ReadSubmission expected = layout.sheets().read();
        ReadSubmission read = layout.sheets().readAs(kind, folder);
        assertThat(said(read)).isEqualTo(said(expected));
        assertThat(account(read)).isEqualTo(account(expected));
        assertThat(read.findings()).extracting(Finding::message).isEqualTo(messages(expected));
    }

    private static java.util.List<String> messages(ReadSubmission read) {
        return read.findings().stream().map(Finding::message).toList();
    }
}
