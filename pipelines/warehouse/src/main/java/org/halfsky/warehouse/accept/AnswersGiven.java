package org.halfsky.warehouse.accept;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.halfsky.warehouse.sql.TableAppender;

/** Remembers what the receipts say. */
public final class AnswersGiven {

    private final Connection connection;

    public AnswersGiven(Connection connection) {
        this.connection = connection;
    }

    /**
     * The receipts of these submissions tell what was to be told. The caller holds the transaction.
     *
     * @return how many were not known to
     */
    public int put(List<AnswerState> told) throws SQLException {
        List<AnswerState> fresh = told.stream().filter(each -> !each.isGiven()).toList();
        try (PreparedStatement delete = connection.prepareStatement("delete from answer_given where submission = ?")) {
            for (AnswerState each : fresh) {
                if (each.given() != null) {
                    delete.setString(1, each.submission().value());
                    delete.executeUpdate();
                }
            }
        }
        try (TableAppender rows = new TableAppender(connection, "answer_given")) {
            for (AnswerState each : fresh) {
                rows.add(each.submission().value(), each.revision());
            }
        }
        return fresh.size();
    }
}
