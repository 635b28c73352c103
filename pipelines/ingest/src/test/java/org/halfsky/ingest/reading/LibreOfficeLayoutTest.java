package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.ingest.reading.Sheets.account;
import static org.halfsky.ingest.reading.Sheets.said;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.halfsky.model.ReadSubmission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The layouts as LibreOffice saved them, in its own format and in both of Excel's. */
class LibreOfficeLayoutTest {

    static Stream<Arguments> everyLayoutAsLibreOfficeSavesIt() {
        return Stream.of(LayoutSample.values())
                .flatMap(layout -> Stream.of("xlsx", "xls", "ods").map(extension -> Arguments.of(layout, extension)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("everyLayoutAsLibreOfficeSavesIt")
    void readsTheSameFromAnotherProducer(LayoutSample layout, String extension) throws URISyntaxException {
        String name = layout.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + extension;
        ReadSubmission expected = layout.sheets().read();
        ReadSubmission read = layout.sheets()
                .read(Path.of(
                        Objects.requireNonNull(LibreOfficeLayoutTest.class.getResource("/reading/libreoffice/" + name))
                                .toURI()));
        assertThat(said(read)).isEqualTo(said(expected));
        assertThat(account(read)).isEqualTo(account(expected));
    }
}
