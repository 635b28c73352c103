package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How far, how fast and where to: worked examples of a county, each {@code promise | reports | what is published}, with {@code -} for what cannot be
 * said. The plan runs from 2010 to 2020 with 2015 in the middle; another county's report makes the newest data year.
 */
class ProgressIT {

    @Test
    void measuresTheDegreeOfAttainmentInProportionAndAsAShareOfTheWay() throws SQLException {
        holds(2020, "degree_pct, degree_method, progress_pct, progress_method", """
                at_least 40                | 2010 20, 2020 40   | 100 value_to_target 100 share_of_the_way
                at_least 40                | 2010 20, 2020 35   | 87.5 value_to_target 75 share_of_the_way
                at_least 40                | 2010 20, 2020 16   | 40 value_to_target 0 share_of_the_way
                at_least 40                | 2010 20, 2020 50   | 100 value_to_target 100 share_of_the_way
                at_least 40                | 2010 45, 2020 42   | 100 value_to_target 100 met_at_base
                at_least 40                | 2010 45, 2020 36   | 90 value_to_target - -
                at_least 40                | 2020 30            | 75 value_to_target - -
                at_least 0                 | 2010 0, 2020 0     | 100 value_to_target 100 met_at_base
                at_most 20                 | 2010 30, 2020 20.1 | 99.5 target_to_value 99 share_of_the_way
                at_most 20                 | 2010 30, 2020 0    | 100 target_to_value 100 share_of_the_way
                at_most 0                  | 2010 30, 2020 3    | 0 target_to_value 90 share_of_the_way
                between 40..60             | 2010 30, 2020 30   | 75 within_range - -
                between 40..60             | 2010 30, 2020 75   | 80 within_range - -
                between 40..60             | 2010 30, 2020 60   | 100 within_range 100 within_range
                reduce_by_pct_from_base 50 | 2010 8, 2020 5     | 80 target_to_value 75 share_of_the_way
                above_base                 | 2010 20, 2020 19   | 95 value_to_target - -
                above_base                 | 2010 20, 2020 21   | 100 value_to_target - -
                complete_100               | 2010 90, 2020 99   | 99 value_to_target 90 share_of_the_way
                """);
    }

    @Test
    void setsTheYearlyPaceAskedForBesideThatAchievedAndThatStillNeeded() throws SQLException {
        holds(2015, "as_of_year, planned_yearly, achieved_yearly, needed_yearly", """
                at_least 40 | 2010 20, 2015 28          | 2015 2 1.6 2.4
                at_least 40 | 2010 20, 2013 26          | 2013 2 2 2
                at_least 40 | 2010 20, 2015 41          | 2015 2 4.2 0
                at_most 20  | 2010 30, 2015 29          | 2015 -1 -0.2 -1.8
                at_most 20  | 2010 10, 2015 29          | 2015 0 3.8 -1.8
                at_least 40 | 2015 28                   | 2015 - - 2.4
                between 40..60 | 2010 20, 2015 28       | 2015 - 1.6 -
                at_least 30 | 2010 20, 2013 20.0000000001 | 2013 1 0 1.4285714286
                """);
    }

    @Test
    void comparesWithTheStraightPathFromThreeYearsOn() throws SQLException {
        holds(2016, "path_value, on_track, mid_path_value, mid_on_track, path_method", """
                at_least 40 | 2010 20, 2015 30, 2016 32     | 32 true 30 true linear
                at_least 40 | 2010 20, 2015 29.99, 2016 32  | 32 true 30 false linear
                at_least 40 | 2010 20, 2012 30, 2016 31.99  | 32 false 30 - linear
                at_most 20  | 2010 30, 2015 25, 2016 24     | 24 true 25 true linear
                at_most 20  | 2010 30, 2015 25.1, 2016 24.1 | 24 false 25 false linear
                at_least 40 | 2010 20, 2016 32              | - - - - -
                at_least 40 | 2012 20, 2014 30, 2016 32     | - - - - -
                between 40..60 | 2010 20, 2015 30, 2016 32  | - - - - -
                at_most 20  | 2010 10, 2015 21, 2016 19     | 20 true 20 false held
                above_base  | 2010 20, 2015 21, 2016 20     | 20 true 20 true held
                """);
    }

    @Test
    void letsMortalityFallByTheSameShareEveryYear() throws SQLException {
        // halfway a quarter is left of 100 at the end: 100 × (25 ÷ 100) ^ (5 ÷ 10) = 50; the straight path would be at
        // 62.5
        holds(2015, "geometric", "path_value, on_track, path_method", """
                at_most 25 | 2010 100, 2012 80, 2015 50   | 50 true geometric
                at_most 25 | 2010 100, 2012 80, 2015 50.1 | 50 false geometric
                at_most 0  | 2010 100, 2012 80, 2015 50   | 50 true linear
                at_most 25 | 2010 0, 2012 0, 2015 0       | 25 true held
                """);
    }

    @Test
    void drawsTheLineThroughTheLastFiveYears() throws SQLException {
        holds(2015, "trend_points, trend_yearly, trend, forecast_value, outlook", """
                at_least 38 | 2011 20, 2013 24, 2015 28          | 3 2 improving 38 likely
                at_least 48 | 2011 20, 2013 24, 2015 28          | 3 2 improving 38 effort
                at_least 49 | 2011 20, 2013 24, 2015 28          | 3 2 improving 38 difficult
                at_most 30  | 2011 20, 2013 24, 2015 28          | 3 2 worsening 38 effort
                at_most 30  | 2011 40, 2013 40, 2015 40          | 3 0 level 40 difficult
                at_least 38 | 2009 90, 2010 90, 2011 20, 2013 24, 2015 28 | 3 2 improving 38 likely
                at_least 38 | 2010 20, 2014 24, 2015 28          | 2 - - - -
                at_least 99 | 2011 80, 2013 88, 2015 96          | 3 4 improving 100 likely
                between 30..40 | 2011 20, 2013 24, 2015 28       | 3 2 - 38 likely
                between 30..33 | 2011 20, 2013 24, 2015 28       | 3 2 - 38 difficult
                at_least 30 | 2011 1, 2012 4, 2013 4, 2014 5, 2015 9 | 5 1.7 improving 16.5 difficult
                above_base  | 2010 40, 2011 40, 2013 40, 2015 40 | 3 0 level 40 effort
                """);
    }

    @Test
    void forecastsNothingOnceThePlanHasEnded() throws SQLException {
        holds(2020, "trend_yearly, trend, forecast_value, outlook, path_value, on_track, mid_on_track", """
                at_least 40 | 2010 20, 2015 30, 2016 31, 2018 35, 2020 39 | 2 improving - - - - true
                """);
    }

    @Test
    void drawsNeitherPathNorTrendThroughElections() throws SQLException {
        holds(
                2016,
                "stepwise",
                "degree_pct, path_value, on_track, trend_points, trend_yearly, trend, forecast_value, outlook",
                """
                at_least 40 | 2010 20, 2014 26, 2015 30, 2016 32 | 80 - - 3 - - - -
                """);
    }

    private static void holds(int newestYear, String columns, String lines) throws SQLException {
        holds(newestYear, "steady", columns, lines);
    }

    private static void holds(int newestYear, String course, String columns, String lines) throws SQLException {
        List<String[]> examples =
                lines.lines().map(each -> each.strip().split("\\s*\\|\\s*", -1)).toList();
        try (Star star = Star.invented().county("990101").county("990102").plan("P", "990000", 2010, 2020)) {
            star.count("Z").reports("990102 Z %d 1".formatted(newestYear));
            for (int place = 0; place < examples.size(); place++) {
                String code = "%03d".formatted(place);
                star.percentage("I" + code).target("T" + code, "P", "I" + code, examples.get(place)[0]);
                star.reports("990101 I" + code + " " + examples.get(place)[1]);
            }
            star.run(
                    "update dim_indicator set course = '%s', valid_min = 0, valid_max = 100 where indicator_code <> 'Z'"
                            .formatted(course));
            star.evaluate();
            List<String> actual = new ArrayList<>();
            for (int place = 0; place < examples.size(); place++) {
                String query = "select %s from mart_progress where area_code = '990101' and target_code = 'T%03d'";
                actual.add(examples.get(place)[0] + " | " + examples.get(place)[1] + " | "
                        + String.join("", star.query(query.formatted(columns, place))));
            }
            assertThat(actual)
                    .isEqualTo(examples.stream()
                            .map(each -> String.join(" | ", each))
                            .toList());
        }
    }
}
