package org.halfsky.publish.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void putsAnApostropheBeforeWhatAProgramCouldCalculate(String text) {
        assertThat(SafeText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1"})
    void seesAFormulaBehindSignsThatTakeNoRoom(String text) {
        assertThat(SafeText.of(text)).isEqualTo("'=1+1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "—", "枣庄市", "1=1", "两行\n文字", "𠀀"})
    void leavesOrdinaryTextAsItIs(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void dropsWhatXmlCannotHold() {
        assertThat(SafeText.of("枣\u0000庄\uFFFF市\uD800")).isEqualTo("枣庄市");
    }

    @Test
    void cutsWhatACellCannotHold() {
        assertThat(SafeText.of("枣".repeat(40_000))).hasSize(32_767).endsWith("…");
    }
}
