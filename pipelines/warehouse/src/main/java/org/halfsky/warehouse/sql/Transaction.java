package org.halfsky.warehouse.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** All of it or nothing. */
public final class Transaction {

    /** Something done to the warehouse. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException;
    }

    private Transaction() {}

    /** Does the work and takes back whatever it wrote: for questions that are answered from tables filled for them alone. */
    public static <T> T undone(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return work.run();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Does the work and commits it; whatever it throws undoes all of it. */
    public static <T> T in(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.run();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
