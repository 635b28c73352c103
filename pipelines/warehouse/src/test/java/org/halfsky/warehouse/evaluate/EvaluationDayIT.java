package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms are owed by 30 April and by 30 June; the newest submission came on 5 March 2021, in Shanghai. */
class EvaluationDayIT {

    private final Star star = Star.invented()
            .run("insert into dim_reporting_duty values ('F-county', 'F', 'county', '000000', 2019, 2030, '04-30', '')")
            .run(
                    "insert into dim_reporting_duty values ('G-county', 'G', 'county', '000000', 2019, 2030, '06-30', '')");

    @AfterEach
    void close() throws SQLException {
        star.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-05, 2021-03-05",
        "2021-04-30, 2021-03-05",
        "2021-05-01, 2021-05-01",
        "2021-06-30, 2021-05-01",
        "2021-07-01, 2021-07-01",
        "2021-12-31, 2021-07-01",
        "2022-01-01, 2022-01-01"
    })
    void movesOnlyWhenSomethingBecomesDueOrLate(LocalDate today, LocalDate day) throws SQLException {
        assertThat(new EvaluationDay(star.connection()).on(today)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2021-06-15T23:30:00+08:00, +08:00, 2021-06-15", "2021-06-15T16:30:00Z, +08:00, 2021-06-16"})
    void isTheDayOfTheNewestSubmissionWhereItWasReceived(String received, String offset, LocalDate day)
            throws SQLException {
        star.run("update dim_submission set received_at = timestamptz '%s', utc_offset = '%s'"
                .formatted(received, offset));

        assertThat(new EvaluationDay(star.connection()).on(LocalDate.parse("2021-06-20")))
                .isEqualTo(day);
    }
}
