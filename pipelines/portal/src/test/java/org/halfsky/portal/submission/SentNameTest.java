package org.halfsky.portal.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SentNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"附件2：滕州市2020年监测表（最终版）(2).xls", "370481_滕州市_2020.xlsx", "表 1.csv", "㐀𠮷.xlsx"})
    void leavesAProperNameAsItIs(String name) {
        assertThat(SentName.of(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "../../archive/x.xlsx, x.xlsx",
        "C:\\Users\\王敏\\桌面\\表.xls, 表.xls",
        "/etc/passwd, passwd",
        "a/../b\\..\\表.csv, 表.csv",
        "..., 未命名",
        "/, 未命名",
        ".hidden.xlsx, hidden.xlsx",
        "~$表.xlsx, $表.xlsx",
        "'表.xlsx. . ', 表.xlsx",
        "con, _con",
        "NUL.xlsx, _NUL.xlsx",
        "com1.csv, _com1.csv",
        "表<1>:|?*.xls, 表_1_____.xls",
    })
    void makesASafeNameOfAnyOther(String said, String expected) {
        assertThat(SentName.of(said).value()).isEqualTo(expected);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(SentName.of("表\u0000\r\n\u0007\u202excod.xls\u200b\ud800").value())
                .isEqualTo("表xcod.xls");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\u0000"})
    void givesANameToWhatHasNone(String said) {
        assertThat(SentName.of(said).value()).isEqualTo("未命名");
    }

    @Test
    void cutsALongNameAndKeepsItsEnding() {
        String name = SentName.of("监".repeat(300) + ".xlsx").value();
        assertThat(name).endsWith("监.xlsx").hasSize(78 + 5);
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(239);

        assertThat(SentName.of("𠮷".repeat(100) + ".xls").value()).isEqualTo("𠮷".repeat(59) + ".xls");
        assertThat(SentName.of("a." + "b".repeat(300)).value()).hasSize(240);
    }

    @ParameterizedTest
    @ValueSource(strings = {"表.xlsx.part", "表.TMP", "表.crdownload"})
    void tellsWhatIsNotWhole(String name) {
        assertThat(SentName.of(name).isUnfinished()).isTrue();
        assertThat(SentName.of("表.xlsx").isUnfinished()).isFalse();
    }
}
