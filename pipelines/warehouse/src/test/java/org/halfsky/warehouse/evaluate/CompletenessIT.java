package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Who sent what: form F with two required lines is owed by every county from 2019 on, by 30 April of the following year. Each county
 * stands for one case; 990109 owes nothing.
 */
class CompletenessIT {

    private static final String DUTY =
            "insert into dim_reporting_duty values ('%1$s-county', '%1$s', 'county', '000000', 2019, 2030, '%2$s', '990109')";

    private final Star star = Star.invented()
            .county("990101")
            .county("990102")
            .county("990109")
            .count("births")
            .count("deaths")
            .count("visits")
            .count("places")
            .run("insert into dim_form_line values"
                    + " ('F', '表', '妇女', 1, '01', '', '活产数', 'births', 'T.T', 'county'),"
                    + " ('F', '表', '妇女', 2, '02', '', '死亡数', 'deaths', 'T.T', 'county'),"
                    + " ('F', '表', '妇女', 3, '03', '', '访视数', 'visits', 'T.T', 'province')")
            .run(DUTY.formatted("F", "04-30"))
            .reports("990101 births 2019 10")
            .reports("990101 deaths 2019 1");

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void isNotDueWhileTheYearRuns() {
        assertThat(status("990102", 2020, "2020-12-31")).isEqualTo("not_due");
    }

    @Test
    void isDueFromTheFirstDayOfTheNextYear() {
        assertThat(status("990102", 2020, "2021-01-01")).isEqualTo("due");
    }

    @Test
    void isDueOnTheDueDayAndLateOnTheDayAfter() {
        assertThat(status("990102", 2020, "2021-04-30")).isEqualTo("due");
        assertThat(status("990102", 2020, "2021-05-01")).isEqualTo("late");
    }

    @Test
    void isAcceptedWithEveryRequiredLineBeItAReasonForNoValue() {
        star.reports("990102 births 2020 10").reports("990102 deaths 2020 no_such_item");

        assertThat(status("990102", 2020, "2020-12-31")).isEqualTo("accepted");
        assertThat(status("990102", 2020, "2021-05-01")).isEqualTo("accepted");
    }

    @Test
    void isReceivedWithSomeLinesUntilTheDueDayAndInCorrectionAfterIt() {
        star.reports("990102 births 2020 10");

        assertThat(status("990102", 2020, "2021-04-30")).isEqualTo("received");
        assertThat(status("990102", 2020, "2021-05-01")).isEqualTo("in_correction");
        assertThat(rows("required_lines, missing_lines", "990102", 2020)).containsExactly("2 1");
    }

    @Test
    void isReceivedWithOneOfTwoFormsUntilTheOtherIsLate() {
        star.run("insert into dim_form_line values ('G', '表', '儿童', 1, '01', '', '儿童之家', 'places', 'T.T', 'county')")
                .run(DUTY.formatted("G", "06-30"))
                .reports("990102 places 2020 3");

        assertThat(status("990102", 2020, "2021-04-30")).isEqualTo("received");
        assertThat(status("990102", 2020, "2021-05-01")).isEqualTo("late");
        assertThat(rows("expected, received, missing, late, due_date", "990102", 2020))
                .containsExactly("2 1 1 1 2021-04-30");
    }

    @Test
    void isInCorrectionFromAnErrorUntilSomethingNewerIsAccepted() {
        star.run(
                "insert into fct_finding by name select 's' as submission, 1 as position, 'R201' as rule, 'error' as severity, '990101' as area_code, 2019 as year, '请核实' as message");

        assertThat(status("990101", 2019, "2020-05-01")).isEqualTo("in_correction");
        star.run("update fct_observation set received_at = received_at + interval 1 day");
        assertThat(status("990101", 2019, "2020-05-01")).isEqualTo("accepted");
    }

    @Test
    void isNilConfirmedOnlyWhereTheFormSaysSo() {
        star.reports("990102 births 2020 no_such_item").reports("990102 deaths 2020 no_such_item");
        assertThat(status("990102", 2020, "2021-05-01")).isEqualTo("accepted");

        saysNil("990102", 2020);

        assertThat(status("990102", 2020, "2021-05-01")).isEqualTo("nil_confirmed");
        assertThat(rows("expected, received, missing, late, nil_confirmed, missing_lines", "990102", 2020))
                .containsExactly("1 1 0 0 1 0");
    }

    @Test
    void isNilConfirmedWithoutAnyLine() {
        saysNil("990102", 2020);

        assertThat(status("990102", 2020, "2021-04-30")).isEqualTo("nil_confirmed");
        assertThat(status("990102", 2020, "2021-05-01")).isEqualTo("nil_confirmed");
    }

    @Test
    void isNilNoMoreOnceAFigureIsAccepted() {
        saysNil("990102", 2020);
        star.reports("990102 births 2020 10").reports("990102 deaths 2020 1");

        assertThat(status("990102", 2020, "2021-05-01")).isEqualTo("accepted");
    }

    @Test
    void endsACorrectionWithTheNewerWordThatThereIsNothingToReport() {
        star.run(
                "insert into fct_finding by name select 's' as submission, 1 as position, 'R503' as rule, 'error' as severity, '990102' as area_code, 2020 as year, '请核实' as message");
        assertThat(status("990102", 2020, "2021-05-01")).isEqualTo("in_correction");

        saysNil("990102", 2020);

        assertThat(status("990102", 2020, "2021-05-01")).isEqualTo("nil_confirmed");
    }

    @Test
    void takesAColumnOfLastYearForNoFormOfThatYear() {
        star.reports("990102 births 2019 9")
                .reports("990102 deaths 2019 1")
                .run("update fct_observation set statement = 'previous_year' where area_code = '990102'");

        assertThat(status("990102", 2019, "2020-05-01")).isEqualTo("late");
    }

    @Test
    void isExemptWhereTheCatalogSaysSo() {
        assertThat(status("990109", 2020, "2021-05-01")).isEqualTo("exempt");
        assertThat(rows("expected, received, missing, late, due_date", "990109", 2020))
                .containsExactly("0 0 0 0 -");
    }

    @Test
    void asksAnAreaOnlyInTheYearsInWhichItIsThere() {
        star.area("990103", "并入县", "county", "990100", 1981, 2019, "990101")
                .area("990181", "样例高新区", "county", "990100", 2020, null, "");

        assertThat(status("990103", 2019, "2021-05-01")).isEqualTo("late");
        assertThat(rows("status", "990103", 2020)).isEmpty();
        assertThat(rows("status", "990181", 2019)).isEmpty();
        assertThat(status("990181", 2020, "2021-05-01")).isEqualTo("late");
    }

    @Test
    void namesTheAreaAndTheOneAboveAsTheyWereInTheYear() {
        star.area("990300", "旧市", "prefecture", "990000", 1981, 2019, "990100")
                .area("990301", "旧县", "county", "990300", 1981, 2019, "990301")
                .area("990301", "新区", "county", "990100", 2020, null, "");

        assertThat(status("990301", 2019, "2021-05-01")).isEqualTo("late");
        assertThat(rows("area_name, level, parent_code, as_of", "990301", 2019))
                .containsExactly("旧县 county 990300 2021-05-01");
        assertThat(rows("area_name, level, parent_code, as_of", "990301", 2020))
                .containsExactly("新区 county 990100 2021-05-01");
    }

    private void saysNil(String area, int year) {
        star.run(
                "insert into fct_nil_form values ('n', '%s', %d, 'F', '妇女', 'A9', timestamptz '2021-03-06 01:30:00+00')"
                        .formatted(area, year));
    }

    private String status(String area, int year, String day) {
        star.evaluatedOn(day).evaluate();
        List<String> status = rows("status", area, year);
        assertThat(status).hasSize(1);
        return status.get(0);
    }

    private List<String> rows(String columns, String area, int year) {
        return star.query(
                "select %s from mart_completeness where area_code = '%s' and year = %d".formatted(columns, area, year));
    }
}
