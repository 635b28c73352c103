package org.halfsky.publish.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({"枣庄市, 6", "2020年, 6", "5‰, 3", "—, 2", "abc, 3"})
    void countsChineseSignsTwice(String text, double width) {
        assertThat(TextWidth.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "10, 2", "11, 3"})
    void breaksLinesWhereTheColumnEnds(int characters, int lines) {
        assertThat(TextWidth.lines("字".repeat(characters), 11, 11)).isEqualTo(lines);
    }

    @Test
    void countsLinesThatAreThereAlready() {
        assertThat(TextWidth.lines("基期\n2010年", 20, 10)).isEqualTo(2);
    }
}
