package org.halfsky.warehouse.evaluate;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** One table of worked examples for each type of target: a county, a plan from 2010 to 2020, tolerance 1 percent, two years of lookback. */
class VerdictIT {

    @Test
    void judgesAtLeast() throws SQLException {
        VerdictTable.holds("""
                at_least 95   | 2010 90, 2020 95            | met since 2020; 2020: 95 against 95, gap 0
                at_least 95   | 2010 90, 2020 95.0000000001 | met since 2020; 2020: 95.0000000001 against 95, gap 0.0000000001
                at_least 95   | 2020 94.9999999999          | nearly_met; 2020: 94.9999999999 against 95, gap -0.0000000001; borderline
                at_least 95   | 2020 94.05                  | nearly_met; 2020: 94.05 against 95, gap -0.95
                at_least 95   | 2020 94.0499999999          | not_met; 2020: 94.0499999999 against 95, gap -0.9500000001; borderline
                at_least 95   | 2010 96, 2020 0             | not_met; 2020: 0 against 95, gap -95
                at_least 0    | 2020 0                      | met since 2020; 2020: 0 against 0, gap 0
                at_least 95   | nothing                     | missing against 95
                at_least      | 2020 95                     | not_monitorable; 2020: 95
                """);
    }

    @Test
    void judgesAtMost() throws SQLException {
        VerdictTable.holds("""
                at_most 20    | 2020 20                     | met since 2020; 2020: 20 against 20, gap 0
                at_most 20    | 2020 20.1                   | nearly_met; 2020: 20.1 against 20, gap -0.1
                at_most 20    | 2020 20.2                   | nearly_met; 2020: 20.2 against 20, gap -0.2
                at_most 20    | 2020 20.21                  | not_met; 2020: 20.21 against 20, gap -0.21
                at_most 20    | 2020 0                      | met since 2020; 2020: 0 against 20, gap 20
                """);
    }

    @Test
    void judgesBetween() throws SQLException {
        VerdictTable.holds("""
                between 40..60 | 2020 40                    | met since 2020; 2020: 40, gap 0
                between 40..60 | 2020 60                    | met since 2020; 2020: 60, gap 0
                between 40..60 | 2020 45                    | met since 2020; 2020: 45, gap 5
                between 40..60 | 2020 58                    | met since 2020; 2020: 58, gap 2
                between 40..60 | 2020 39.6                  | nearly_met; 2020: 39.6, gap -0.4
                between 40..60 | 2020 39.59                 | not_met; 2020: 39.59, gap -0.41
                between 40..60 | 2020 60.6                  | nearly_met; 2020: 60.6, gap -0.6
                between 40..60 | 2020 60.61                 | not_met; 2020: 60.61, gap -0.61
                between 40     | 2020 50                    | not_monitorable; 2020: 50
                """);
    }

    @Test
    void judgesReductionsOfTheBaseYearExactly() throws SQLException {
        VerdictTable.holds("""
                reduce_by_pct_from_base 100/6 | 2010 30, 2020 25            | met since 2020; 2020: 25 against 25, gap 0
                reduce_by_pct_from_base 100/6 | 2010 30, 2020 25.0000000001 | nearly_met; 2020: 25.0000000001 against 25, gap -0.0000000001; borderline
                reduce_by_pct_from_base 100/3 | 2010 10, 2020 6.6666666667  | nearly_met; 2020: 6.6666666667 against 6.6666666667, gap 0; borderline
                reduce_by_pct_from_base 100/3 | 2010 10, 2020 6.6666666666  | met since 2020; 2020: 6.6666666666 against 6.6666666667, gap 0.0000000001
                reduce_by_pct_from_base 50    | 2010 8, 2020 4.1            | not_met; 2020: 4.1 against 4, gap -0.1
                reduce_by_pct_from_base 50    | 2010 0, 2020 0              | met since 2020; 2020: 0 against 0, gap 0
                reduce_by_pct_from_base 50    | 2010 0, 2020 0.1            | not_met; 2020: 0.1 against 0, gap -0.1
                reduce_by_pct_from_base 50    | 2011 8, 2020 4              | not_monitorable; 2020: 4
                reduce_by_pct_from_base 50    | 2010 secret, 2020 4         | not_monitorable; 2020: 4
                reduce_by_pct_from_base 50    | 2010 8                      | missing against 4
                """);
    }

    @Test
    void judgesPercentagePointsAboveTheBase() throws SQLException {
        VerdictTable.holds("""
                increase_by_pp_from_base 5    | 2010 20, 2020 25            | met since 2020; 2020: 25 against 25, gap 0
                increase_by_pp_from_base 5    | 2010 20, 2020 24.75         | nearly_met; 2020: 24.75 against 25, gap -0.25
                increase_by_pp_from_base 5    | 2010 20, 2020 24.7          | not_met; 2020: 24.7 against 25, gap -0.3
                increase_by_pp_from_base 10/3 | 2010 0, 2020 3.3333333333   | nearly_met; 2020: 3.3333333333 against 3.3333333333, gap 0; borderline
                increase_by_pp_from_base      | 2010 20, 2020 25            | not_monitorable; 2020: 25
                """);
    }

    @Test
    void judgesAboveAndBelowTheBaseStrictly() throws SQLException {
        VerdictTable.holds("""
                above_base | 2010 20, 2020 20.1   | met since 2020; 2020: 20.1 against 20, gap 0.1
                above_base | 2010 20, 2020 20     | not_met; 2020: 20 against 20, gap 0
                above_base | 2010 20, 2020 19.99  | not_met; 2020: 19.99 against 20, gap -0.01
                above_base | 2010 100, 2020 100   | met since 2020; 2020: 100 against 100, gap 0
                above_base | 2010 100, 2020 99.9  | not_met; 2020: 99.9 against 100, gap -0.1
                above_base | 2010 0, 2020 0       | not_met; 2020: 0 against 0, gap 0
                below_base | 2010 20, 2020 19.9   | met since 2020; 2020: 19.9 against 20, gap 0.1
                below_base | 2010 20, 2020 20     | not_met; 2020: 20 against 20, gap 0
                below_base | 2010 0, 2020 0       | met since 2020; 2020: 0 against 0, gap 0
                below_base | 2010 100, 2020 100   | not_met; 2020: 100 against 100, gap 0
                below_base | 2020 0               | not_monitorable; 2020: 0
                above_base | nothing              | not_monitorable
                """);
    }

    @Test
    void judgesComplete() throws SQLException {
        VerdictTable.holds("""
                complete_100 | 2020 100           | met since 2020; 2020: 100 against 100, gap 0
                complete_100 | 2020 99.9          | not_met; 2020: 99.9 against 100, gap -0.1
                """);
    }

    /** Two decimals are shown. */
    @Test
    void marksVerdictsThatRoundingToTheDecimalsShownWouldFlip() throws SQLException {
        VerdictTable.holds("""
                at_least 95      | 2020 94.995              | nearly_met; 2020: 94.995 against 95, gap -0.005; borderline
                at_least 95      | 2020 94.9949             | nearly_met; 2020: 94.9949 against 95, gap -0.0051
                at_least 95      | 2020 95.004              | met since 2020; 2020: 95.004 against 95, gap 0.004
                at_least 95.004  | 2020 95                  | nearly_met; 2020: 95 against 95.004, gap -0.004; borderline
                at_most 20       | 2020 20.0049             | nearly_met; 2020: 20.0049 against 20, gap -0.0049; borderline
                at_most 20       | 2020 20.005              | nearly_met; 2020: 20.005 against 20, gap -0.005
                at_most 20       | 2020 20.204              | not_met; 2020: 20.204 against 20, gap -0.204; borderline
                between 40..60   | 2020 39.996              | nearly_met; 2020: 39.996, gap -0.004; borderline
                between 40..60   | 2020 60.004              | nearly_met; 2020: 60.004, gap -0.004; borderline
                above_base       | 2010 20, 2020 20.004     | met since 2020; 2020: 20.004 against 20, gap 0.004; borderline
                above_base       | 2010 20, 2020 20.005     | met since 2020; 2020: 20.005 against 20, gap 0.005
                above_base       | 2010 100, 2020 99.996    | not_met; 2020: 99.996 against 100, gap -0.004; borderline
                below_base       | 2010 0.004, 2020 0.002   | met since 2020; 2020: 0.002 against 0.004, gap 0.002
                complete_100     | 2020 99.995              | not_met; 2020: 99.995 against 100, gap -0.005; borderline
                """);
    }

    @Test
    void callsATargetMetEarlyWhenItHeldFromAnEarlierYearOn() throws SQLException {
        VerdictTable.holds("""
                at_most 10 | 2012 11, 2013 9.5, 2017 9, 2020 5  | met_early since 2013; 2020: 5 against 10, gap 5
                at_most 10 | 2013 9, 2016 10.5, 2018 9, 2020 5  | met_early since 2018; 2020: 5 against 10, gap 5
                at_most 10 | 2013 9, 2019 10.1, 2020 5          | met since 2020; 2020: 5 against 10, gap 5
                at_most 10 | 2010 9, 2020 5                     | met since 2020; 2020: 5 against 10, gap 5
                at_most 10 | 2009 9, 2010 9, 2011 9, 2020 5     | met_early since 2011; 2020: 5 against 10, gap 5
                at_most 10 | 2013 9, 2018 9, 2020 10.05         | nearly_met; 2020: 10.05 against 10, gap -0.05
                """);
    }

    @Test
    void takesTheNewestOfTheTwoYearsBeforeWhereTheEndYearIsMissing() throws SQLException {
        VerdictTable.holds("""
                at_most 10 | 2018 12, 2019 9              | met since 2019; 2019: 9 against 10, gap 1
                at_most 10 | 2018 9                       | met since 2018; 2018: 9 against 10, gap 1
                at_most 10 | 2017 9                       | missing against 10
                at_most 10 | 2019 9, 2020 not_reported    | met since 2019; 2019: 9 against 10, gap 1
                at_most 10 | 2016 9, 2017 9, 2019 9       | met_early since 2016; 2019: 9 against 10, gap 1
                """);
    }

    @Test
    void comparesWithThePreviousTerm() throws SQLException {
        VerdictTable.holds("""
                above_base @previous_term | 2010 20, 2015 22, 2020 22.5          | met_early since 2015; 2020: 22.5 against 22, gap 0.5
                above_base @previous_term | 2010 20, 2015 22, 2020 21            | not_met; 2020: 21 against 22, gap -1
                above_base @previous_term | 2010 20, 2016 22, 2020 21            | met_early since 2016; 2020: 21 against 20, gap 1
                above_base @previous_term | 2010 20, 2012 21, 2015 22, 2020 23   | met_early since 2015; 2020: 23 against 22, gap 1
                above_base @previous_term | 2016 20, 2020 21                     | not_monitorable; 2020: 21
                above_base @previous_term | 2010 20                              | missing against 20
                """);
    }

    /** The other indicator is 1 in 2020, and nothing is known of it in other years. */
    @Test
    void comparesWithAnotherIndicatorOfTheSameYear() throws SQLException {
        VerdictTable.holds("""
                at_least @indicator:Z   | 2020 1      | met since 2020; 2020: 1 against 1, gap 0
                at_least @indicator:Z   | 2020 0.995  | nearly_met; 2020: 0.995 against 1, gap -0.005; borderline
                at_least @indicator:Z   | 2020 0.9    | not_met; 2020: 0.9 against 1, gap -0.1
                at_most @indicator:Z    | 2020 1.01   | nearly_met; 2020: 1.01 against 1, gap -0.01
                above_base @indicator:Z | 2020 1      | not_met; 2020: 1 against 1, gap 0
                above_base @indicator:Z | 2020 1.5    | met since 2020; 2020: 1.5 against 1, gap 0.5
                below_base @indicator:Z | 2020 0.5    | met since 2020; 2020: 0.5 against 1, gap 0.5
                at_least @indicator:Z   | 2019 5      | not_monitorable; 2019: 5
                at_least @indicator:Z   | nothing     | missing against 1
                """);
    }

    @Test
    void doesNotGuessWhatWordsMean() throws SQLException {
        VerdictTable.holds("""
                at_least 95 [min over townships] | 2020 99      | not_monitorable
                at_least 95 @last_year           | 2020 99      | not_monitorable; 2020: 99
                qualitative                      | 2020 99      | missing; 2020: 99
                """);
    }
}
