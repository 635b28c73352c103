package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What reports of earlier years say about areas on later boundaries; the areas and their changes are real, the figures invented. */
class AreasThroughTimeIT {

    private final Star star = Star.withRealAreas()
            .count("births")
            .count("deaths")
            .rate("mortality", "1/10万", "100000", "deaths", "births");

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void carriesASeriesOnWhereACountyBecameADistrict() {
        star.reports("""
                370181 births 2010 100, 2015 110
                370114 births 2016 120, 2020 130
                """).evaluate();
        assertThat(seriesOf("370114"))
                .containsExactly("2010 100 reported", "2015 110 reported", "2016 120 reported", "2020 130 reported");
    }

    @Test
    void carriesASeriesOnWhereOnlyTheNameChanged() {
        star.reports("371324 births 2010 100, 2020 130").evaluate();
        assertThat(seriesOf("371324")).containsExactly("2010 100 reported", "2020 130 reported");
    }

    @Test
    void acceptsASeriesStatedUnderTheNewCode() {
        star.reports("370114 births 2010 100, 2020 130").evaluate();
        assertThat(seriesOf("370114")).containsExactly("2010 100 reported", "2020 130 reported");
    }

    @Test
    void prefersTheAreaOfTheTimeToItsSuccessor() {
        star.reports("""
                370181 births 2010 100
                370114 births 2010 101, 2020 130
                """).evaluate();
        assertThat(seriesOf("370114")).containsExactly("2010 100 reported", "2020 130 reported");
    }

    @Test
    void addsTheCountsOfCountiesThatBecameOne() {
        // 长岛县 370634 and 蓬莱市 370684 became 蓬莱区 370614 in 2020
        star.reports("""
                370634 births 2010 40, 2015 30
                370684 births 2010 460
                370634 deaths 2010 1
                370684 deaths 2010 0
                370614 births 2020 400
                """).evaluate();
        assertThat(seriesOf("370614")).containsExactly("2010 500 computed", "2015 - -", "2020 400 reported");
        assertThat(star.query("select value, numerator, denominator, coverage_pct from mart_indicator_area_year"
                        + " where area_code = '370614' and indicator_code = 'mortality'"))
                .containsExactly("200 1 500 100");
    }

    @Test
    void doesNotTakeTheOldReportOfACountyThatAbsorbedAnother() {
        // 兖州… 任城区 370811 took 市中区 370802 in 2013
        star.reports("""
                370811 births 2010 300, 2013 500
                370802 births 2012 200
                370811 births 2012 310
                """).evaluate();
        assertThat(seriesOf("370811")).containsExactly("2010 - -", "2012 510 computed", "2013 500 reported");
    }

    @Test
    void breaksASeriesWhereAPartMoved() {
        // part of 栖霞市 370686 went to 福山区 370611 in 2020
        star.reports("""
                370686 births 2019 90, 2020 80
                370611 births 2019 50, 2020 60
                """).evaluate();
        assertThat(seriesOf("370686")).containsExactly("2020 80 reported");
        assertThat(seriesOf("370611")).containsExactly("2020 60 reported");
    }

    @Test
    void breaksASeriesWhereACountyWasSplit() {
        // 文登市 371081 became 文登区 371003 and a part of 环翠区 371002 in 2014
        star.reports("""
                371081 births 2013 90
                371002 births 2013 50
                371003 births 2014 70, 2020 60
                """).evaluate();
        assertThat(seriesOf("371003")).containsExactly("2014 70 reported", "2020 60 reported");
        assertThat(seriesOf("371002")).isEmpty();
    }

    @Test
    void sumsASplitCountyAsItWas() {
        // the same split; all counties of 威海市 371000
        star.reports("""
                371081 births 2013 90
                371002 births 2013 50
                371082 births 2013 7
                371083 births 2013 3
                371081 deaths 2013 1
                371002 deaths 2013 2
                371082 deaths 2013 0
                371083 deaths 2013 0
                371003 births 2020 60
                """).evaluate();
        assertThat(seriesOf("371000")).containsExactly("2013 150 computed", "2020 - -");
        assertThat(star.query("select value, numerator, denominator, coverage_pct from mart_indicator_area_year"
                        + " where area_code = '371000' and indicator_code = 'mortality' and year = 2013"))
                .containsExactly("2000 3 150 100");
        assertThat(
                        star.query(
                                "select part_code, is_past from area_part where area_code = '371000' and boundary_year = 2020 and year = 2013 order by all"))
                .containsExactly("371002 true", "371081 true", "371082 false", "371083 false");
        assertThat(seriesOf("371003")).containsExactly("2020 60 reported");
    }

    @Test
    void sumsACountyThatWasSplitBetweenPrefecturesOnlyAboveBoth() {
        // a part of 青铜峡市 640381 (吴忠市 640300) went to 沙坡头区's neighbour 中宁县 640521 (中卫市 640500) in 2018
        star.reports("""
                640302 births 2017 10
                640303 births 2017 20
                640323 births 2017 30
                640324 births 2017 40
                640381 births 2017 50
                640502 births 2017 1
                640521 births 2017 2
                640522 births 2017 3
                640521 births 2020 2
                """).evaluate();
        assertThat(
                        star.query(
                                "select area_code, value_computed, coverage_pct from area_count where boundary_year = 2020"
                                        + " and year = 2017 and area_code in ('640000', '640300', '640500') order by area_code"))
                .containsExactly("640000 156 72.73", "640300 100 80", "640500 6 75");
    }

    @Test
    void computesAPrefectureFromItsPresentPartsBeforeAnotherJoinedIt() {
        // 莱芜市 371200 joined 济南市 370100 in the table of 2018
        String parts = "370102 370103 370104 370105 370112 370113 370181 370124 370125 370126 371202 371203";
        for (String part : parts.split(" ", -1)) {
            star.reports(part + " births 2015 10");
        }
        star.reports("""
                370100 births 2015 99, 2018 130
                371200 births 2015 21
                370102 births 2020 1
                """).evaluate();
        assertThat(seriesOf("370100")).containsExactly("2015 120 computed", "2018 130 reported", "2020 - -");
        assertThat(seriesOf("371200")).isEmpty();
    }

    @Test
    void keepsThePrefecturesOwnReportWhereChangesStayedInsideIt() {
        // 福山区 and 栖霞市 lie in 烟台市 370600, 长岛县 and 蓬莱市 as well
        star.reports("370600 births 2010 900, 2020 800").evaluate();
        assertThat(seriesOf("370600")).containsExactly("2010 900 reported", "2020 800 reported");
    }

    @Test
    void computesBothPrefecturesAnewWhenACountyWentFromOneToTheOther() {
        // 寿县 341521 of 六安市 341500 became 寿县 340422 of 淮南市 340400 in 2015
        star.reports("""
                341500 births 2014 700, 2015 600, 2020 600
                340400 births 2014 300, 2015 400
                341521 births 2014 100
                340000 births 2014 5000
                """).evaluate();
        assertThat(seriesOf("341500")).containsExactly("2015 600 reported", "2020 600 reported");
        assertThat(seriesOf("340400")).containsExactly("2014 - -", "2015 400 reported");
        assertThat(seriesOf("340422")).containsExactly("2014 100 reported");
        assertThat(seriesOf("340000")).contains("2014 5000 reported");
    }

    @Test
    void carriesAPrefectureOnThatOnlyTookAnotherCode() {
        // 毕节地区 522400 became 毕节市 520500 in 2011, its counties took new codes
        star.reports("""
                522400 births 2010 700
                520500 births 2020 600
                """).evaluate();
        assertThat(seriesOf("520500")).containsExactly("2010 700 reported", "2020 600 reported");
    }

    /** The query of sql/star/README.md over the published tables. */
    @Test
    void tellsWhatWasReportedThenAlsoWhereTheSeriesBreaks() {
        star.reports("""
                371081 births 2013 90
                371002 births 2013 50, 2014 60
                371003 births 2014 70, 2020 65
                370181 births 2010 100
                370114 births 2020 130
                """).evaluate();
        String then =
                "select observation.year, area_source.source_code, area_source.source_name, observation.value, area_source.is_broken"
                        + " from mart_area_source as area_source join mart_observation as observation"
                        + " on area_source.source_code = observation.area_code and area_source.year = observation.year"
                        + " where area_source.boundary_year = 2020 and area_source.area_code = '%s' order by all";
        assertThat(star.query(then.formatted("371003")))
                .containsExactly("2013 371081 文登市 90 true", "2014 371003 文登区 70 false", "2020 371003 文登区 65 false");
        assertThat(star.query(then.formatted("370114")))
                .containsExactly("2010 370181 章丘市 100 false", "2020 370114 章丘区 130 false");
    }

    @Test
    void judgesAPlanOnTheBoundariesOfItsEndYear() {
        star.plan("CN", "000000", 2010, 2015)
                .target("T", "CN", "births", "above_base")
                .reports("""
                        370181 births 2010 100, 2015 110
                        370114 births 2020 130
                        """)
                .evaluate();
        assertThat(
                        star.query(
                                "select area_code, area_name, base_value, end_value, verdict from mart_attainment where end_value is not null"))
                .containsExactly("370181 章丘市 100 110 met");
        assertThat(seriesOf("370114")).containsExactly("2010 100 reported", "2015 110 reported", "2020 130 reported");
    }

    @Test
    void neitherLosesNorInventsATotalOverEveryWholeChange() {
        // every county of 2010 reports one birth: what no later change broke adds up to the counties it came from
        star.run(
                        "insert into fct_observation select area_code, 'births', 2010, 'T.T', 1, null, false, 0, '', 'current_year', 's', '表', 'A1',"
                                + " timestamptz '2021-03-05 01:30:00+00', 's.xlsx' from dim_area"
                                + " where level = 'county' and valid_from <= 2010 and coalesce(valid_to, 9999) >= 2010")
                .reports("110101 births 2024 1")
                .evaluate();
        String followed =
                "select count(*) from boundary_source where boundary_year = 2024 and year = 2010 and not is_broken"
                        + " and source_code in (select area_code from area_year where year = 2010 and level = 'county')";
        assertThat(star.query("select sum(value) from area_count where year = 2010 and area_code in"
                        + " (select area_code from evaluated_area where not has_parts)"))
                .isEqualTo(star.query(followed));
        assertThat(star.query("select max(sources) from (select count(*) as sources from boundary_source"
                        + " where boundary_year = 2024 and not is_broken group by source_code, year)"))
                .containsExactly("1");
    }

    private List<String> seriesOf(String area) {
        return star.query(
                "select year, value, basis from mart_indicator_area_year where area_code = '%s' and indicator_code = 'births' order by year"
                        .formatted(area));
    }
}
