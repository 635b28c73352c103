package org.halfsky.publish.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.model.Breakdown;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Verdict;
import org.halfsky.model.release.ValueRow;
import org.junit.jupiter.api.Test;

public class ReasonsTest {

    private static String why(Results result, List<ValueRow> values) {
        return new Reasons(result.plan(), EvaluationSettings.defaults(), values).why(result.row(), result.target());
    }

    private static String why(Results result) {
        return why(result, List.of());
    }

    @Test
    public void givesNoReasonForATargetThatWasJudged() {
        assertThat(why(Results.of("CN-W-2011-002"))).isEmpty();
    }

    @Test
    public void saysForWhichYearsAValueIsMissing() {
        assertThat(why(Results.of("CN-W-2011-002").verdict(Verdict.MISSING))).isEqualTo("2018—2020年均无数据，请补报");
    }

    @Test
    public void saysThatTooFewPartsReported() {
        ValueRow computed = new ValueRow(
                InventedRelease.PREFECTURE.code(),
                new IndicatorCode("W-HLT-002"),
                2020,
                Breakdown.TOTAL,
                null,
                null,
                new BigDecimal("18.2"),
                null,
                null,
                null,
                new BigDecimal("66.70"),
                null);

        assertThat(why(Results.of("CN-W-2011-002").verdict(Verdict.MISSING), List.of(computed)))
                .isEqualTo("本级未上报；下级数据覆盖率66.7%，不足95%，不作汇总");
    }

    @Test
    public void asksWhetherAQualitativeTargetWasDone() {
        assertThat(why(Results.of("CN-W-2011-027").verdict(Verdict.MISSING))).isEqualTo("未上报该定性目标是否完成");
    }

    @Test
    public void saysThatTheBaseIsMissing() {
        assertThat(why(Results.of("CN-W-2011-001").withoutBase().verdict(Verdict.NOT_MONITORABLE)))
                .isEqualTo("缺2010年（基期）数据，无法比较");
    }

    @Test
    public void saysThatTheTermBeforeIsMissing() {
        assertThat(why(Results.of("CN-W-2011-039").verdict(Verdict.NOT_MONITORABLE)))
                .isEqualTo("缺上一届数据，无法比较");
    }
}
