package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How sure a rate is: the examples of the handbook, and what three years together say. */
class RateIntervalIT {

    private final Star star = Star.invented()
            .county("990101")
            .count("deaths")
            .count("births")
            .rate("mortality", "1/10万", "100000", "deaths", "births")
            .rate("share", "%", "100", "deaths", "births");

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void givesTheExactIntervalOfFewCases() {
        // 1 death in 8,000 births: 12.5, from 0.3 to 69.6; no death: up to 46.1
        star.reports("""
                990101 deaths 2019 0, 2020 1
                990101 births 2019 8000, 2020 8000
                """).evaluate();
        assertThat(intervals("990101"))
                .containsExactly(
                        "2019 0 0 8000 true 0 46.1109931763 poisson_exact",
                        "2020 12.5 1 8000 true 0.3164726 69.6455423863 poisson_exact");
    }

    @Test
    void approximatesTheIntervalOfManyCases() {
        star.reports("""
                990101 deaths 2019 100, 2020 400
                990101 births 2019 100000, 2020 100000
                """).evaluate();
        assertThat(intervals("990101"))
                .containsExactly(
                        "2019 100 100 100000 false 81.3639912509 121.6267937924 poisson_exact",
                        "2020 400 400 100000 false 361.755442 441.187317 poisson_byar");
    }

    @Test
    void saysNothingOfCasesThatAreNoWholeNumberOrOfNobody() {
        star.reports("""
                990101 deaths 2019 1.5, 2020 0
                990101 births 2019 100000, 2020 0
                """).evaluate();
        assertThat(intervals("990101")).containsExactly("2019 1.5 1.5 100000 true - - -", "2020 - 0 0 true - - -");
    }

    @Test
    void poolsThreeYearsFromTheirSums() {
        star.reports("""
                990101 deaths 2014 1, 2016 1, 2017 0, 2018 2, 2019 1, 2020 0
                990101 births 2014 900, 2016 1000, 2017 2000, 2018 3000, 2019 5000, 2020 2000
                """).evaluate();
        // 2018: 3 in 6,000; 2019: 3 in 10,000; 2020: 3 in 10,000 – while the mean of the three rates of 2018 would be
        // 55.6
        assertThat(star.query("select year, pooled_cases, pooled_population, pooled_value, pooled_method"
                        + " from mart_rate_interval where area_code = '990101' order by year"))
                .containsExactly(
                        "2014 - - - -",
                        "2016 - - - -",
                        "2017 - - - -",
                        "2018 3 6000 50 3_year_sums",
                        "2019 3 10000 30 3_year_sums",
                        "2020 3 10000 30 3_year_sums");
    }

    @Test
    void leavesPercentagesOut() {
        star.reports("""
                990101 deaths 2020 1
                990101 births 2020 8000
                """).evaluate();
        assertThat(star.query("select distinct indicator_code from mart_rate_interval"))
                .containsExactly("mortality");
    }

    private List<String> intervals(String area) {
        return star.query(
                "select year, value, cases, population, small_sample, lower_value, upper_value, interval_method"
                        + " from mart_rate_interval where area_code = '%s' order by year".formatted(area));
    }
}
