package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a level follows from its parts, with numbers that can be followed by hand. */
class RollUpIT {

    private final Star star = Star.invented()
            .count("births")
            .count("deaths")
            .rate("mortality", "1/10万", "100000", "deaths", "births")
            .percentage("expectancy");

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void addsCountsUpFromTheCountiesToTheNation() {
        counties(2).reports("""
                990101 births 2020 500
                990102 births 2020 19500
                """).evaluate();
        assertThat(computed("births"))
                .containsExactly(
                        "000000 20000 computed 100",
                        "990000 20000 computed 100",
                        "990100 20000 computed 100",
                        "990101 500 reported -",
                        "990102 19500 reported -");
    }

    @Test
    void worksARateOutOfSumsInsteadOfAveragingRates() {
        counties(2).reports("""
                990101 deaths 2020 1
                990101 births 2020 500
                990102 deaths 2020 1
                990102 births 2020 19500
                """).evaluate();
        // 1/500 and 1/19500: the mean of the rates would be 102.6
        assertThat(star.query("select area_code, value, numerator, denominator from mart_indicator_area_year"
                        + " where indicator_code = 'mortality' and area_code < '990102' order by area_code"))
                .containsExactly("000000 10 2 20000", "990000 10 2 20000", "990100 10 2 20000", "990101 200 1 500");
    }

    /** Years of schooling: a county of 1,000 with 12 years each weighs a ninth of one of 9,000 with 8. The mean of the means would be 10. */
    @Test
    void weighsAMeanByThePeopleBehindIt() {
        counties(2)
                .count("years")
                .count("people")
                .rate("schooling", "年", "1", "years", "people")
                .reports("""
                990101 years 2020 12000
                990101 people 2020 1000
                990102 years 2020 72000
                990102 people 2020 9000
                """)
                .evaluate();
        assertThat(star.query("select area_code, value, numerator, denominator from mart_indicator_area_year"
                        + " where indicator_code = 'schooling' and area_code >= '990100' order by area_code"))
                .containsExactly("990100 8.4 84000 10000", "990101 12 12000 1000", "990102 8 72000 9000");
    }

    /** Ten thousands of people in the denominator: 36 ÷ 1.2 万人, once for each 10,000. */
    @Test
    void takesTheUnitOfTheDenominatorAsTheMultiplierSays() {
        counties(2)
                .count("beds")
                .indicator("people", "万人", null, null, "1", "sum")
                .rate("density", "张/万人", "1", "beds", "people")
                .reports("""
                990101 beds 2020 12
                990101 people 2020 0.4
                990102 beds 2020 24
                990102 people 2020 0.8
                """)
                .evaluate();
        assertThat(of("density", "990100")).containsExactly("30 30 36 1.2 computed 100");
    }

    @Test
    void takesBothOperandsFromTheSameParts() {
        counties(20).reports("990101 births 2020 7000");
        for (int county = 2; county <= 20; county++) {
            star.reports("9901%02d births 2020 1000".formatted(county));
            star.reports("9901%02d deaths 2020 1".formatted(county));
        }
        star.evaluate();
        // 19 of 20 gave both: 95 % is enough; the 7000 births without deaths stay out
        assertThat(of("mortality", "990100")).containsExactly("100 100 19 19000 computed 95");
        assertThat(of("births", "990100")).containsExactly("26000 26000 - - computed 100");
    }

    @Test
    void withholdsAValueThatTooFewPartsStandBehind() {
        counties(3).reports("""
                990101 births 2020 1000
                990101 deaths 2020 1
                990102 births 2020 1000
                990102 deaths 2020 1
                990103 births 2020 1000
                """).evaluate();
        assertThat(of("mortality", "990100")).containsExactly("- 100 2 2000 - 66.67");
    }

    @Test
    void countsAPartThatGaveAReasonAsOneThatGaveNothing() {
        counties(2).reports("""
                990101 births 2020 1000
                990102 births 2020 not_reported
                """).evaluate();
        assertThat(of("births", "990100")).containsExactly("- 1000 - - - 50");
    }

    @Test
    void countsAPartThatGaveOnlyItsRateAsOneWithoutOperands() {
        counties(2).reports("""
                990101 deaths 2020 1
                990101 births 2020 1000
                990102 mortality 2020 300
                """).evaluate();
        assertThat(of("mortality", "990100")).containsExactly("- 100 1 1000 - 50");
    }

    @Test
    void keepsTheLevelsOwnReportBesideTheRollUpWithTheDifference() {
        counties(2).reports("""
                990101 deaths 2020 1
                990101 births 2020 500
                990102 deaths 2020 1
                990102 births 2020 19500
                990100 mortality 2020 10.4
                990100 births 2020 20010
                """).evaluate();
        assertThat(star.query(
                        "select indicator_code, value, value_reported, value_computed, difference, basis, numerator, denominator"
                                + " from mart_indicator_area_year where area_code = '990100' order by indicator_code"))
                .containsExactly(
                        "births 20010 20010 20000 10 reported - -",
                        "deaths 2 - 2 - computed - -",
                        "mortality 10.4 10.4 10 0.4 reported - 20010");
    }

    @Test
    void takesEachPartsOwnValueWhereverItComesFrom() {
        counties(2).area("990200", "另市", "prefecture", "990000").reports("""
                990101 births 2020 500
                990102 births 2020 19500
                990200 births 2020 1000
                990100 births 2020 20010
                """).evaluate();
        // the prefecture's own 20010 stands, not the 20000 of its counties
        assertThat(of("births", "990000")).containsExactly("21010 21010 - - computed 100");
    }

    @Test
    void countsZonesAndTheCityProperOnce() {
        counties(1)
                .area("990171", "开发区", "county", "990100")
                .area("990172", "市本级", "county", "990100")
                .reports("""
                990101 births 2020 500
                990171 births 2020 30
                990172 births 2020 4
                """)
                .evaluate();
        assertThat(of("births", "990100")).containsExactly("534 534 - - computed 100");
    }

    @Test
    void worksOutBreakdownByBreakdown() {
        counties(1).reports("""
                990101 births[T.R] 2020 400
                990101 deaths[T.R] 2020 1
                990101 births 2020 1000
                990101 deaths 2020 1
                """).evaluate();
        assertThat(
                        star.query(
                                "select area_code, breakdown, value from mart_indicator_area_year"
                                        + " where indicator_code = 'mortality' and level <> 'nation' and level <> 'province' order by 1, 2"))
                .containsExactly("990100 T.R 250", "990100 T.T 100", "990101 T.R 250", "990101 T.T 100");
    }

    @Test
    void leavesWhatCannotBeAddedToTheLevelsOwnSource() {
        counties(2).reports("""
                990101 expectancy 2020 80
                990102 expectancy 2020 82
                990000 expectancy 2020 81.5
                """).evaluate();
        assertThat(computed("expectancy"))
                .containsExactly("990000 81.5 reported -", "990101 80 reported -", "990102 82 reported -");
    }

    @Test
    void saysNothingWhereNobodyIsInTheDenominator() {
        counties(1).reports("""
                990101 deaths 2020 0
                990101 births 2020 0
                """).evaluate();
        assertThat(of("mortality", "990101")).containsExactly("- - 0 0 - 100");
    }

    @Test
    void publishesComputedRatesToTenDecimalsHalfUp() {
        counties(1).reports("""
                990101 deaths 2020 2
                990101 births 2020 300000
                """).evaluate();
        assertThat(of("mortality", "990101")).containsExactly("0.6666666667 0.6666666667 2 300000 computed 100");
    }

    @Test
    void carriesTheSumsOfANation() {
        counties(2).rate("share", "%", "100", "deaths", "births").reports("""
                990101 deaths 2020 700000000.0001
                990101 births 2020 1400000000
                990102 deaths 2020 700000000.0002
                990102 births 2020 1400000000
                """).evaluate();
        assertThat(of("share", "000000")).containsExactly("50 50 1400000000.0003 2800000000 computed 100");
    }

    private Star counties(int number) {
        for (int county = 1; county <= number; county++) {
            star.county("9901%02d".formatted(county));
        }
        return star;
    }

    /** Area, value, basis and coverage. */
    private List<String> computed(String indicator) {
        return star.query("select area_code, value, basis, coverage_pct from mart_indicator_area_year"
                + " where indicator_code = '%s' order by area_code".formatted(indicator));
    }

    /** Value, computed value, operands, basis and coverage of one area. */
    private List<String> of(String indicator, String area) {
        return star.query(
                "select value, value_computed, numerator, denominator, basis, coverage_pct from mart_indicator_area_year"
                        + " where indicator_code = '%s' and area_code = '%s'".formatted(indicator, area));
    }
}
