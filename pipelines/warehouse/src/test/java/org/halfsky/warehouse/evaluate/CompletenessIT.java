package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who sent what: one form with two required lines is owed by every county from 2019 on, by 30 April. */
class CompletenessIT {

    private final Star star = Star.invented()
            .county("990101")
            .county("990102")
            .county("990103")
            .county("990104")
            .count("births")
            .count("deaths")
            .run("insert into dim_form_line values"
                    + " ('F', '表', '妇女', 1, '01', '', '活产数', 'births', 'T.T', 'county'),"
                    + " ('F', '表', '妇女', 2, '02', '', '死亡数', 'deaths', 'T.T', 'county')")
            .run(
                    "insert into dim_reporting_duty values ('F-county', 'F', 'county', '000000', 2019, 2030, '04-30', '990104')")
            .reports("""
                    990101 births 2019 10, 2020 10
                    990102 births 2019 no_such_item
                    990102 deaths 2019 no_such_item
                    """);

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @Test
    void countsAFormAsLateOnlyAfterItsDueDay() {
        star.evaluatedOn("2021-04-30").evaluate();
        assertThat(of(2019))
                .containsExactly(
                        "990101 1 1 0 0 0 accepted",
                        "990102 1 1 0 0 1 nil_confirmed",
                        "990103 1 0 1 1 0 late",
                        "990104 0 0 0 0 0 exempt");
        assertThat(of(2020))
                .containsExactly(
                        "990101 1 1 0 0 0 accepted",
                        "990102 1 0 1 0 0 due",
                        "990103 1 0 1 0 0 due",
                        "990104 0 0 0 0 0 exempt");
        assertThat(of(2021))
                .containsExactly(
                        "990101 1 0 1 0 0 not_due",
                        "990102 1 0 1 0 0 not_due",
                        "990103 1 0 1 0 0 not_due",
                        "990104 0 0 0 0 0 exempt");
        star.evaluatedOn("2021-05-01").evaluate();
        assertThat(of(2020)).contains("990102 1 0 1 1 0 late");
    }

    @Test
    void keepsAnAreaInCorrectionUntilSomethingNewerIsAccepted() {
        star.run(
                        "insert into fct_finding values ('s', 1, 'R201', 'error', null, null, '990101', 'births', 2020, 'T.T', null, null, '请核实', null)")
                .evaluatedOn("2021-05-01")
                .evaluate();
        assertThat(of(2020)).contains("990101 1 1 0 0 0 in_correction");
        star.run("update fct_observation set received_at = received_at + interval 1 day")
                .evaluate();
        assertThat(of(2020)).contains("990101 1 1 0 0 0 accepted");
    }

    private List<String> of(int year) {
        return star.query(
                "select area_code, expected, received, missing, late, nil_confirmed, status from mart_completeness where year = %d order by 1"
                        .formatted(year));
    }
}
