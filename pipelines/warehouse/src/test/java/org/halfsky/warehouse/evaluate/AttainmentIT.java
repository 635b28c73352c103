package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.halfsky.model.EvaluationSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plans of several areas, worst counties, gaps, breakdowns, small samples, and the rates of attainment. */
class AttainmentIT {

    private final Star star = Star.invented().county("990101").county("990102");

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void judgesEveryAreaBelowAPlanAlsoOneThatSentNothing() {
        star.count("births")
                .plan("P", "990000", 2010, 2020)
                .target("T", "P", "births", "at_least 3")
                .reports("990101 births 2020 5")
                .evaluate();
        assertThat(star.query("select area_code, level, verdict from mart_attainment order by area_code"))
                .containsExactly(
                        "990000 province missing",
                        "990100 prefecture missing",
                        "990101 county met",
                        "990102 county missing");
    }

    @Test
    void marksThePlanThatCountsForAnArea() {
        star.count("births")
                .plan("NATION", "000000", 2010, 2020)
                .plan("CITY", "990100", 2010, 2020)
                .plan("SHORT", "990100", 2010, 2015);
        for (String plan : List.of("NATION", "CITY", "SHORT")) {
            star.target("T-" + plan, plan, "births", "at_least 3");
        }
        star.reports("990101 births 2010 5, 2020 5").evaluate();
        assertThat(star.query(
                        "select area_code, plan_code, governing from mart_attainment order by area_code, plan_code"))
                .containsExactly(
                        "000000 NATION true",
                        "990000 NATION true",
                        "990100 CITY true",
                        "990100 NATION false",
                        "990100 SHORT true",
                        "990101 CITY true",
                        "990101 NATION false",
                        "990101 SHORT true",
                        "990102 CITY true",
                        "990102 NATION false",
                        "990102 SHORT true");
    }

    @Test
    void leavesOutAPlanThatTheDataHasNotReached() {
        star.count("births")
                .plan("OLD", "000000", 2010, 2020)
                .plan("NEW", "000000", 2020, 2030)
                .target("T1", "OLD", "births", "at_least 3")
                .target("T2", "NEW", "births", "at_least 3")
                .reports("990101 births 2020 5")
                .evaluate();
        assertThat(star.query("select distinct plan_code from mart_attainment")).containsExactly("OLD");
    }

    @Test
    void findsNoValueInTheSpanOfAPlanThatRuns() {
        star.count("births")
                .plan("NEW", "990000", 2020, 2030)
                .target("T", "NEW", "births", "at_least 3")
                .reports("990101 births 2020 5, 2024 6")
                .evaluate();
        assertThat(VerdictTable.verdicts(star, "990101")).containsExactly("missing against 3");
    }

    @Test
    void comparesComputedRatesWithoutDividing() {
        // 1/3 of all: 33.3333333333… % is less than 100/3 % rounded up, and not more than 100/3 % itself
        star.count("n")
                .count("d")
                .rate("share", "%", "100", "n", "d")
                .plan("P", "990101", 2010, 2020)
                .target("T1", "P", "share", "at_least 100/3")
                .target("T2", "P", "share", "at_least 33.3334")
                .target("T3", "P", "share", "at_most 33.3333")
                .target("T4", "P", "share", "above_base")
                .reports("""
                        990101 n 2010 100000000, 2020 100000001
                        990101 d 2010 300000000, 2020 300000003
                        """)
                .evaluate();
        assertThat(star.query("select target_code, verdict, gap from mart_attainment order by position"))
                .containsExactly(
                        "T1 met 0", "T2 nearly_met -0.0000666667", "T3 nearly_met -0.0000333333", "T4 not_met 0");
    }

    @Test
    void tellsApartFractionsThatRoundToTheSameDecimals() {
        star.count("n")
                .count("d")
                .rate("share", "%", "100", "n", "d")
                .plan("P", "990101", 2010, 2020)
                .target("T", "P", "share", "above_base")
                .reports("""
                        990101 n 2010 500000000000, 2020 500000000001
                        990101 d 2010 1000000000000, 2020 1000000000001
                        """)
                .evaluate();
        assertThat(star.query("select base_value, end_value, verdict, gap from mart_attainment"))
                .containsExactly("50 50 met 0");
    }

    @Test
    void judgesTheBreakdownThatIsNamed() {
        star.percentage("share")
                .plan("P", "990101", 2010, 2020)
                .target("T1", "P", "share", "at_least 60 [rural]")
                .target("T2", "P", "share", "at_least 60 [urban]")
                .target("T3", "P", "share", "at_least 60 [female]")
                .target("T4", "P", "share", "at_least 60")
                .reports("""
                        990101 share[T.R] 2020 50
                        990101 share[T.U] 2020 70
                        990101 share[F.T] 2020 61
                        """)
                .evaluate();
        assertThat(star.query(
                        "select target_code, breakdown, end_value, verdict from mart_attainment order by position"))
                .containsExactly("T1 T.R 50 not_met", "T2 T.U 70 met", "T3 F.T 61 met", "T4 T.T - missing");
    }

    @Test
    void judgesTheGapBetweenTownAndCountry() {
        star.percentage("share")
                .plan("P", "990101", 2010, 2020)
                .target("T", "P", "share", "below_base [urban-rural gap]")
                .reports("""
                        990101 share[T.R] 2010 30, 2015 20, 2020 15
                        990101 share[T.U] 2010 20, 2020 18.5
                        """)
                .evaluate();
        assertThat(VerdictTable.verdicts(star, "990101"))
                .containsExactly("met since 2020; 2020: 3.5 against 10, gap 6.5");
        assertThat(star.query("select breakdown, base_value, mid_value from mart_attainment"))
                .containsExactly("urban-rural gap 10 -");
    }

    @Test
    void letsTheWorstCountyDecideForTheLevelsAbove() {
        star.percentage("tetanus")
                .plan("P", "990000", 2010, 2020)
                .target("T1", "P", "tetanus", "at_most 1 [max over counties]")
                .target("T2", "P", "tetanus", "at_least 1 [min over counties]")
                .target("T3", "P", "tetanus", "at_most 2 [max over counties]")
                .reports("""
                        990101 tetanus 2020 0.4
                        990102 tetanus 2020 1.2
                        990100 tetanus 2020 0.8
                        """)
                .evaluate();
        assertThat(
                        star.query(
                                "select area_code, target_code, end_value, verdict from mart_attainment order by area_code, position"))
                .containsExactly(
                        "990000 T1 1.2 not_met",
                        "990000 T2 0.4 not_met",
                        "990000 T3 1.2 met",
                        "990100 T1 1.2 not_met",
                        "990100 T2 0.4 not_met",
                        "990100 T3 1.2 met",
                        "990101 T1 0.4 met",
                        "990101 T2 0.4 not_met",
                        "990101 T3 0.4 met",
                        "990102 T1 1.2 not_met",
                        "990102 T2 1.2 met",
                        "990102 T3 1.2 met");
    }

    @Test
    void findsTheWorstCountyAlsoWhereTenDecimalsAreTheSame() {
        // 990102 is a hair above 50 %; rounded to ten decimals both are 50
        star.count("n")
                .count("d")
                .rate("share", "%", "100", "n", "d")
                .plan("P", "990100", 2010, 2020)
                .target("T1", "P", "share", "at_most 50 [max over counties]")
                .target("T2", "P", "share", "at_least 50 [min over counties]")
                .reports("""
                        990101 n 2020 500000000000
                        990101 d 2020 1000000000000
                        990102 n 2020 500000000001
                        990102 d 2020 1000000000001
                        """)
                .evaluate();
        assertThat(star.query("select target_code, end_value, verdict, borderline from mart_attainment"
                        + " where area_code = '990100' order by 1"))
                .containsExactly("T1 50 nearly_met true", "T2 50 met false");
    }

    @Test
    void saysNothingOfTheWorstCountyWhereOneIsNotKnown() {
        star.percentage("tetanus")
                .plan("P", "990000", 2010, 2020)
                .target("T", "P", "tetanus", "at_most 1 [max over counties]")
                .reports("990101 tetanus 2020 0.4")
                .evaluate();
        assertThat(star.query("select area_code, verdict from mart_attainment order by area_code"))
                .containsExactly("990000 missing", "990100 missing", "990101 met", "990102 missing");
    }

    @Test
    void comparesWithAnotherIndicatorOfTheSameYear() {
        star.percentage("delegates")
                .percentage("members")
                .plan("P", "990000", 2010, 2020)
                .target("T", "P", "delegates", "at_least @indicator:members")
                .reports("""
                        990101 delegates 2020 30
                        990101 members 2019 31, 2020 29.5
                        990102 delegates 2020 30
                        """)
                .evaluate();
        assertThat(VerdictTable.verdicts(star, "990101"))
                .containsExactly("met since 2020; 2020: 30 against 29.5, gap 0.5");
        assertThat(VerdictTable.verdicts(star, "990102")).containsExactly("not_monitorable; 2020: 30");
    }

    @Test
    void marksRatesThatRestOnFewCasesOrFewPeople() {
        star.count("n")
                .count("d")
                .rate("mortality", "1/10万", "100000", "n", "d")
                .rate("share", "%", "100", "n", "d")
                .plan("P", "990000", 2010, 2020)
                .target("T1", "P", "mortality", "at_most 20")
                .target("T2", "P", "share", "at_most 20")
                .reports("""
                        990101 n 2020 4
                        990101 d 2020 30000
                        990102 n 2020 5
                        990102 d 2020 20000
                        990000 mortality 2020 20
                        990100 mortality 2020 20
                        990100 d 2020 19999
                        """)
                .evaluate();
        assertThat(
                        star.query(
                                "select area_code, target_code, small_sample from mart_attainment order by area_code, position"))
                .containsExactly(
                        "990000 T1 false",
                        "990000 T2 false",
                        "990100 T1 true",
                        "990100 T2 false",
                        "990101 T1 true",
                        "990101 T2 false",
                        "990102 T1 false",
                        "990102 T2 false");
    }

    @Test
    void readsWhatWasHandedInForQualitativeTargets() {
        star.count("births")
                .plan("P", "990000", 2010, 2020)
                .target("T", "P", null, "qualitative")
                .run(
                        "insert into fct_qualitative values ('T', '990101', 2015, false), ('T', '990101', 2020, true), ('T', '990102', 2019, false)")
                .reports("990101 births 2020 5")
                .evaluate();
        assertThat(star.query("select area_code, verdict from mart_attainment order by area_code"))
                .containsExactly(
                        "990000 missing", "990100 missing", "990101 qualitative_done", "990102 qualitative_not_done");
    }

    @Test
    void countsTheVerdictsOfAPlanWithBothRates() {
        twelveTargets().evaluate();
        assertThat(summary())
                .containsExactly(
                        "全部 12 7 2 1 1 3 2 1 1 1 42.86 33.33",
                        "健康 8 7 2 1 1 3 1 0 0 0 42.86 37.5",
                        "教育 4 0 0 0 0 0 1 1 1 1 - 25");
    }

    @Test
    void countsNearlyMetWhereTheOfficeChoseSo() {
        twelveTargets()
                .settings(new EvaluationSettings(new BigDecimal(95), BigDecimal.ONE, true, 2))
                .evaluate();
        assertThat(summary()).startsWith("全部 12 7 2 1 1 3 2 1 1 1 57.14 41.67");
    }

    private Star twelveTargets() {
        star.plan("P", "990101", 2010, 2020).percentage("share").percentage("none");
        star.reports("990101 share 2019 40, 2020 50")
                .target("T01", "P", "share", "at_least 50")
                .target("T02", "P", "share", "at_least 45")
                .target("T03", "P", "share", "at_least 40")
                .target("T04", "P", "share", "at_least 50.5")
                .target("T05", "P", "share", "at_least 60")
                .target("T06", "P", "share", "at_least 70")
                .target("T07", "P", "share", "at_least 80")
                .target("T08", "P", "none", "at_least 80")
                .target("T09", "P", "share", "at_least #教育")
                .target("T10", "P", null, "qualitative #教育")
                .target("T11", "P", null, "qualitative #教育")
                .target("T12", "P", null, "qualitative #教育");
        return star.run(
                "insert into fct_qualitative values ('T11', '990101', 2020, true), ('T12', '990101', 2020, false)");
    }

    private List<String> summary() {
        return star.query(
                "select domain, total, monitorable, met, met_early, nearly_met, not_met, missing, not_monitorable,"
                        + " qualitative_done, qualitative_not_done, rate_monitorable_pct, rate_all_pct from mart_attainment_summary order by position");
    }
}
