package org.halfsky.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void makesNoFormulaOfTextAndKeepsQuotesAndLinesInTheirCell() {
        assertThat(CsvLine.of("=1+1", "+1", "-1", "@x", "\tx", "a\"b", "a,\nb", "", null))
                .isEqualTo("\"'=1+1\",\"'+1\",\"'-1\",\"'@x\",\"'\tx\",\"a\"\"b\",\"a,\nb\",,\r\n");
    }
}
