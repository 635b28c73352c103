package org.halfsky.publish.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "0.00, '0.00_ '",
        "General, 'General_ '",
        "+0.0\"人\";-0.0\"人\";0.0\"人\", '+0.0\"人\"_ ;-0.0\"人\"_ ;0.0\"人\"_ '"
    })
    void leavesRoomBehindEverySectionOfAFormat(String format, String expected) {
        assertThat(NumberFormats.withRoomBehind(format)).isEqualTo(expected);
    }
}
