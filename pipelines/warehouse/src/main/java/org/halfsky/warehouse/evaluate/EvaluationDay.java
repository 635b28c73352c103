package org.halfsky.warehouse.evaluate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The day as of which forms are due or late: that of the newest submission, or a later one on which something became due or late since.
 * It stands still between such days, so that the same inputs give the same release whenever it is made.
 */
public final class EvaluationDay {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Connection connection;

    public EvaluationDay(Connection connection) {
        this.connection = connection;
    }

    /** The day, asked on that day. */
    public LocalDate on(LocalDate today) throws SQLException {
        LocalDate turning = lastTurningDay(today);
        LocalDate newest = dayOfNewestSubmission();
        return newest.isAfter(turning) ? newest : turning;
    }

    /** New Year's Day, when forms of the year before become due, or the day after a due day. */
    private LocalDate lastTurningDay(LocalDate today) throws SQLException {
        LocalDate last = today.withDayOfYear(1);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct due_day from dim_reporting_duty")) {
            while (rows.next()) {
                MonthDay dueDay = MonthDay.parse(rows.getString(1), MONTH_DAY);
                LocalDate late = dueDay.atYear(today.getYear()).plusDays(1);
                last = late.isAfter(last) && !late.isAfter(today) ? late : last;
            }
        }
        return last;
    }

    private LocalDate dayOfNewestSubmission() throws SQLException {
        String newest =
                "select received_at, utc_offset from dim_submission order by received_at desc, submission limit 1";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(newest)) {
            if (!rows.next()) {
                return LocalDate.EPOCH;
            }
            OffsetDateTime received = rows.getObject("received_at", OffsetDateTime.class);
            return received.withOffsetSameInstant(ZoneOffset.of(rows.getString("utc_offset")))
                    .toLocalDate();
        }
    }
}
