package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Beside the province, the nation, the neighbours, the plans above; town and country, women and men; scores of the domains. */
class ComparisonIT {

    private final Star star = Star.invented().county("990101").county("990102").county("990103");

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void comparesWithEarlierYearsTheProvinceAndTheNation() {
        star.percentage("share")
                .plan("P", "000000", 2010, 2020)
                .target("T", "P", "share", "at_least 60")
                .reports("""
                        990101 share 2010 40, 2019 52, 2020 55.5
                        990000 share 2020 50
                        000000 share 2020 60
                        """)
                .evaluate();
        assertThat(
                        star.query(
                                "select area_code, year, value, change_from_base, change_from_year_before, province_value,"
                                        + " difference_from_province, nation_value, difference_from_nation from mart_standing order by area_code"))
                .containsExactly(
                        "000000 2020 60 - - - - - -",
                        "990000 2020 50 - - - - 60 -10",
                        "990101 2020 55.5 15.5 3.5 50 5.5 60 -4.5");
    }

    @Test
    void ranksNeighboursByWhatIsGoodForTheTarget() {
        star.percentage("share")
                .plan("P", "990000", 2010, 2020)
                .target("T1", "P", "share", "at_least 60")
                .target("T2", "P", "share", "at_most 60")
                .target("T3", "P", "share", "between 40..60")
                .reports("""
                        990101 share 2020 50
                        990102 share 2020 70
                        990103 share 2020 50
                        """)
                .evaluate();
        assertThat(
                        star.query(
                                "select target_code, area_code, rank, ranked_areas, rank_method from mart_standing order by 1, 2"))
                .containsExactly(
                        "T1 990101 2 3 competition",
                        "T1 990102 1 3 competition",
                        "T1 990103 2 3 competition",
                        "T2 990101 1 3 competition",
                        "T2 990102 3 3 competition",
                        "T2 990103 1 3 competition",
                        "T3 990101 - - -",
                        "T3 990102 - - -",
                        "T3 990103 - - -");
    }

    @Test
    void ranksNobodyOnSmallNumbersNorAmongTwo() {
        star.count("n")
                .count("d")
                .rate("mortality", "1/10万", "100000", "n", "d")
                .percentage("share")
                .plan("P", "990000", 2010, 2020)
                .target("T1", "P", "mortality", "at_most 20")
                .target("T2", "P", "share", "at_least 20")
                .reports("""
                        990101 n 2020 9
                        990101 d 2020 30000
                        990102 n 2020 8
                        990102 d 2020 30000
                        990103 n 2020 1
                        990103 d 2020 30000
                        990101 share 2020 10
                        990102 share 2020 11
                        990103 share 2019 12
                        """)
                .evaluate();
        assertThat(star.query("select distinct target_code, rank, ranked_areas from mart_standing"
                        + " where level = 'county' order by 1"))
                .containsExactly("T1 - -", "T2 - -");
    }

    @Test
    void showsTheVerdictOfThePlansAboveNextToItsOwn() {
        star.percentage("share")
                .plan("CITY", "990100", 2010, 2020)
                .plan("PROVINCE", "990000", 2010, 2020)
                .plan("NATION", "000000", 2010, 2020)
                .target("C", "CITY", "share", "at_least 60")
                .target("P", "PROVINCE", "share", "at_least 55")
                .target("N", "NATION", "share", "at_least 50")
                .target("N-R", "NATION", "share", "at_least 50 [rural]")
                .reports("990101 share 2020 55")
                .evaluate();
        assertThat(
                        star.query(
                                "select plan_code, target_code, verdict from mart_attainment where area_code = '990101' and governing"))
                .containsExactly("CITY C not_met");
        assertThat(star.query(
                        "select target_code, above_plan_code, above_target_code, above_target_value, above_verdict, above_gap"
                                + " from mart_attainment_above where area_code = '990101' order by 2"))
                .containsExactly("C NATION N 50 met 5", "C PROVINCE P 55 met 0");
        assertThat(
                        star.query(
                                "select area_code, target_code, above_target_code from mart_attainment_above where area_code < '990100' order by 1"))
                .containsExactly("990000 P N");
    }

    @Test
    void worksOutGapsAndRatiosOfTownAndCountryAndOfWomenAndMen() {
        star.percentage("share").count("pupils").reports("""
                990101 share[T.U] 2020 90
                990101 share[T.R] 2020 60
                990101 share[M.T] 2020 80
                990101 share[F.T] 2020 60
                990102 share[M.T] 2020 60
                990102 share[F.T] 2020 80
                990103 share[M.T] 2020 0
                990103 share[F.T] 2020 80
                990101 share[T.U] 2019 90
                990101 pupils[M.T] 2020 80
                990101 pupils[F.T] 2020 60
                """).evaluate();
        assertThat(star.query("select area_code, year, urban_rural_gap, urban_rural_ratio, sex_gap, gpi, adjusted_gpi"
                        + " from mart_disparity order by area_code"))
                .containsExactly(
                        "990101 2020 30 1.5 20 0.75 0.75",
                        "990102 2020 - - -20 1.3333333333 1.25",
                        "990103 2020 - - -80 - -");
    }

    @Test
    void scoresDomainsWithWhatShareOfTheTargetsTheyRestOn() {
        star.percentage("share")
                .percentage("none")
                .plan("P", "990101", 2010, 2020)
                .target("T1", "P", "share", "at_least 50")
                .target("T2", "P", "share", "at_least 100")
                .target("T3", "P", "none", "at_least 50")
                .target("T4", "P", "share", "at_least 80 #教育")
                .target("T5", "P", null, "qualitative #教育")
                .target("T6", "P", "none", "at_least 80 #法律")
                .reports("990101 share 2010 20, 2020 40")
                .evaluate();
        // 健康: (80 + 40) ÷ 2, way done (20 ÷ 30 + 20 ÷ 80) ÷ 2; 教育: 40 ÷ 80, 20 ÷ 60; 全部: the mean of the two
        assertThat(star.query("select domain, targets, scored, coverage_pct, score_pct, progress_score_pct, method"
                        + " from mart_domain_score order by position"))
                .containsExactly(
                        "全部 5 3 60 55 39.59 equal_weights",
                        "健康 3 2 66.67 60 45.84 equal_weights",
                        "教育 1 1 100 50 33.33 equal_weights",
                        "法律 1 0 0 - - equal_weights");
    }
}
