package org.halfsky.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.halfsky.publish.evaluation.Results;
import org.halfsky.publish.evaluation.TargetResult;
import org.halfsky.publish.sheet.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetEntriesTest {

    private static final String MATERNAL_MORTALITY = "CN-W-2011-002";

    @ParameterizedTest
    @CsvSource({
        "CN-W-2011-002, ≤",
        "CN-W-2011-005, ≥",
        "CN-W-2011-043, ≥",
        "CN-W-2011-001, ＞",
        "CN-W-2011-009, ＜",
    })
    void setsTheSignOfTheTargetBeforeItsNumber(String target, String sign) {
        assertThat(TargetEntries.goal(Results.of(target).build()).format()).startsWith("\"" + sign + "\"0");
    }

    @Test
    void saysInWordsWhatNoSingleNumberSays() {
        assertThat(goalWithoutNumber("CN-W-2011-022")).isEqualTo("40～60");
        assertThat(goalWithoutNumber("CN-W-2011-001")).isEqualTo("高于基期");
        assertThat(goalWithoutNumber("CN-W-2011-009")).isEqualTo("低于基期");
        assertThat(goalWithoutNumber("CN-W-2011-027")).isEqualTo("定性");
    }

    private static String goalWithoutNumber(String target) {
        return TargetEntries.goal(Results.of(target).withoutTargetValue().build())
                .text();
    }

    @ParameterizedTest
    @CsvSource({
        "CN-W-2011-005, 个百分点",
        "CN-W-2011-002, 个十万分点",
        "CN-W-2011-011, 个千分点",
        "CN-W-2011-030, 万人",
    })
    void namesTheUnitOfADifferenceAsStatisticiansDo(String target, String unit) {
        Entry difference = TargetEntries.difference(Results.of(target).build(), BigDecimal.ONE);

        assertThat(difference.format()).endsWith("\"" + unit + "\"");
    }

    @Test
    void givesTheYearlyChangeOfAWholeNumberItsFraction() {
        TargetResult persons = Results.of("CN-W-2011-008").build();

        assertThat(persons.decimals()).isZero();
        assertThat(TargetEntries.yearly(persons, new BigDecimal("-0.3")).format())
                .startsWith("+0.0\"人\"");
        assertThat(TargetEntries.yearly(Results.of("CN-W-2011-005").build(), BigDecimal.ONE)
                        .format())
                .startsWith("+0.00\"");
    }

    @Test
    void namesTheGroupThatATargetLooksAt() {
        assertThat(TargetEntries.indicator(Results.of("CN-W-2011-015").build()).text())
                .isEqualTo("孕产妇住院分娩率（农村）");
        assertThat(TargetEntries.indicator(Results.of("CN-W-2011-003").build()).text())
                .isEqualTo("孕产妇死亡率（城乡差距）");
    }

    @Test
    void remarksOnWhatAReaderMustKnow() {
        TargetResult result = Results.of(MATERNAL_MORTALITY)
                .endYear(2019)
                .smallSample()
                .borderline()
                .build();

        assertThat(TargetEntries.remarks(result).text()).isEqualTo("取2019年数据；小样本；临界");
    }

    @Test
    void remarksOnNothingWhereNothingIsToBeSaid() {
        assertThat(TargetEntries.remarks(Results.of(MATERNAL_MORTALITY).build()).text())
                .isEmpty();
    }
}
