package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts of 1 to 4 of sensitive indicators, and what would give them away, are not published. */
class SuppressionIT {

    private static Star star() {
        return Star.invented()
                .area("990200", "邻市", "prefecture", "990000")
                .county("990101")
                .county("990102")
                .county("990103")
                .area("990201", "邻县一", "county", "990200")
                .area("990202", "邻县二", "county", "990200")
                .sensitiveCount("crimes")
                .count("people")
                .rate("crime_rate", "1/10万", "100000", "crimes", "people");
    }

    private static final String EVERYBODY = """
            990101 people 2020 50000
            990102 people 2020 60000
            990103 people 2020 70000
            990201 people 2020 80000
            990202 people 2020 90000
            """;

    private static List<String> open(Star star, String indicator) {
        return star.query(
                "select area_code, value from mart_indicator_area_year where indicator_code = '%s'".formatted(indicator)
                        + " and breakdown = 'T.T' and area_code <> '000000' and value is not null order by area_code");
    }

    @Test
    void aSmallCountTakesItsNeighboursWithItAndLeavesTheTotal() throws SQLException {
        try (Star star = star()) {
            star.reports(EVERYBODY + """
                    990101 crimes 2020 3
                    990102 crimes 2020 20
                    990103 crimes 2020 0
                    990201 crimes 2020 10
                    990202 crimes 2020 12
                    """).evaluate();
            assertThat(open(star, "crimes"))
                    .containsExactly("990000 45", "990100 23", "990200 22", "990201 10", "990202 12");
            assertThat(open(star, "crime_rate"))
                    .as("a rate and its people tell the count")
                    .containsExactly(
                            "990000 12.8571428571",
                            "990100 12.7777777778",
                            "990200 12.9411764706",
                            "990201 12.5",
                            "990202 13.3333333333");
            assertThat(star.query("select distinct basis, numerator from mart_indicator_area_year"
                            + " where area_code = '990103' and indicator_code in ('crimes', 'crime_rate')"))
                    .containsExactly("suppressed -");
            assertThat(star.query("select area_code, value, missing_reason, cell_text from mart_observation"
                            + " where indicator_code = 'crimes' and value is null order by area_code"))
                    .containsExactly("990101 - suppressed *", "990102 - suppressed *", "990103 - suppressed *");
        }
    }

    @Test
    void aSmallTotalIsKeptBackWithItsNeighboursAndAllBelowThem() throws SQLException {
        try (Star star = star()) {
            star.reports(EVERYBODY + """
                    990101 crimes 2020 1
                    990102 crimes 2020 1
                    990103 crimes 2020 0
                    990201 crimes 2020 10
                    990202 crimes 2020 12
                    """).evaluate();
            assertThat(open(star, "crimes")).containsExactly("990000 24");
        }
    }

    @Test
    void zeroAndFiveArePublishedAndSoIsEverythingOfIndicatorsThatAreNotSensitive() throws SQLException {
        try (Star star = star()) {
            star.count("births").reports(EVERYBODY + """
                    990101 crimes 2020 0
                    990102 crimes 2020 5
                    990101 births 2020 1
                    990102 births 2020 4
                    """).evaluate();
            assertThat(open(star, "crimes")).contains("990101 0", "990102 5");
            assertThat(open(star, "births")).contains("990101 1", "990102 4");
        }
    }

    @Test
    void aSexThatTheTotalGivesAwayIsKeptBackWithTheTotal() throws SQLException {
        try (Star star = star()) {
            star.reports(EVERYBODY + """
                    990101 crimes 2020 23
                    990101 crimes[M.T] 2020 20
                    990102 crimes 2020 30
                    990103 crimes 2020 40
                    990201 crimes 2020 10
                    990202 crimes 2020 12
                    """).evaluate();
            assertThat(star.query(
                            "select area_code, breakdown from mart_indicator_area_year where indicator_code = 'crimes'"
                                    + " and value is not null and area_code like '9901__' order by all"))
                    .containsExactly("990100 T.T");
        }
    }

    @Test
    void aRateThatWasReportedAloneIsKeptBackWhereItsCountIsSmallOrUnknown() throws SQLException {
        try (Star star = star()) {
            star.reports("""
                    990101 people 2020 50000
                    990101 crime_rate 2020 4
                    990102 people 2020 50000
                    990102 crime_rate 2020 40
                    990201 crime_rate 2020 40
                    990202 crime_rate 2020 0
                    990000 crime_rate 2020 12.5
                    """).evaluate();
            assertThat(open(star, "crime_rate")).containsExactly("990000 12.5", "990202 0");
        }
    }

    @Test
    void whatWasReportedOnOtherBoundariesIsNotPublished() throws SQLException {
        try (Star star = star()) {
            star.area("990109", "旧县", "county", "990100", 1981, 2015, "990101|990102")
                    .change(2016, "990109", "990101", false)
                    .change(2016, "990109", "990102", false)
                    .reports(EVERYBODY + """
                            990109 crimes 2012 60
                            990103 crimes 2012 70
                            """)
                    .evaluate();
            assertThat(
                            star.query(
                                    "select area_code, value from mart_observation where indicator_code = 'crimes' order by all"))
                    .containsExactly("990103 70", "990109 -");
        }
    }

    @Test
    void verdictsStandWithoutTheFiguresAndBaseAndLimitGoWithThem() throws SQLException {
        try (Star star = star()) {
            star.plan("P", "990000", 2010, 2020)
                    .target("T", "P", "crimes", "below_base")
                    .reports("""
                            990101 crimes 2010 30, 2020 2
                            990102 crimes 2010 10, 2020 20
                            990103 crimes 2010 10, 2020 20
                            990201 crimes 2010 3, 2020 10
                            990202 crimes 2010 20, 2020 10
                            """)
                    .evaluate();
            assertThat(star.query(
                            "select area_code, verdict, base_value, target_value, end_value, gap, small_sample, suppressed"
                                    + " from mart_attainment where level = 'county' order by all"))
                    .containsExactly(
                            "990101 met 30 30 - - - true",
                            "990102 not_met 10 10 - - - true",
                            "990103 not_met 10 10 - - - true",
                            "990201 not_met - - 10 - false true",
                            "990202 met - - 10 - false true");
            assertThat(star.query("select area_code from mart_progress where level = 'county'"))
                    .isEmpty();
            assertThat(star.query("select area_code from mart_standing where level = 'county'"))
                    .isEmpty();
            assertThat(star.query("select area_code, met, not_met from mart_attainment_summary where domain = '全部'"
                            + " and level = 'county' order by all"))
                    .as("counted as ever")
                    .containsExactly("990101 1 0", "990102 0 1", "990103 0 1", "990201 0 1", "990202 1 0");
            assertThat(star.query("select area_code, scored from mart_domain_score where domain = '全部'"
                            + " and level = 'county' order by all"))
                    .as("a mean and its other parts would tell a degree")
                    .containsExactly("990101 0", "990102 0", "990103 0", "990201 0", "990202 0");
        }
    }

    @Test
    void threeYearsTogetherDoNotTellTheThird() throws SQLException {
        try (Star star = star()) {
            star.reports("""
                    990101 people 2018 50000, 2019 50000, 2020 50000, 2021 50000, 2022 50000, 2023 50000
                    990102 people 2018 50000, 2019 50000, 2020 50000, 2021 50000, 2022 50000, 2023 50000
                    990101 crimes 2018 10, 2019 10, 2020 3, 2021 10, 2022 10, 2023 10
                    990102 crimes 2018 10, 2019 10, 2020 30, 2021 10, 2022 10, 2023 10
                    """).evaluate();
            assertThat(star.query("select year, cases from mart_rate_interval where area_code = '990101' order by all"))
                    .containsExactly("2018 10", "2019 10", "2023 10");
        }
    }
}
