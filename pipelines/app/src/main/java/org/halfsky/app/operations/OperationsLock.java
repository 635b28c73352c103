package org.halfsky.app.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.halfsky.app.home.Home;
import org.halfsky.app.home.HomeHeldException;
import org.halfsky.app.home.ThisMachine;
import org.halfsky.app.settings.OperationsSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The right of one process to work on an installation, whichever machine it runs on: a lock of a session on the PostgreSQL server. It
 * goes with the session, so a process that dies leaves nothing to clean up; and it can be lost while the process lives.
 */
public final class OperationsLock implements AutoCloseable {

    private record Holder(boolean isThisSession, String holder) {}

    private final SingleConnectionDataSource session;
    private final String lock;

    private OperationsLock(SingleConnectionDataSource session, String lock) {
        this.session = session;
        this.lock = lock;
    }

    /**
     * Takes it for this process.
     *
     * @param settings of a server
     * @throws HomeHeldException     if another process has it; the message names the holder
     * @throws IllegalStateException if the server cannot be reached, or refuses the user
     */
    public static OperationsLock take(OperationsSettings settings, Home home) throws IOException {
        SingleConnectionDataSource session = new SingleConnectionDataSource(
                Objects.requireNonNull(settings.url()), settings.user(), settings.password(), true);
        Properties properties = new Properties();
        properties.setProperty(
                "ApplicationName",
                "process %d on %s: %s".formatted(ProcessHandle.current().pid(), ThisMachine.name(), home.folder()));
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "30");
        session.setConnectionProperties(properties);
        OperationsLock lock = new OperationsLock(session, "halfsky " + settings.schema());
        try {
            lock.query("keep").query().singleRow();
            if (!lock.query("take")
                    .param("lock", lock.lock)
                    .query(Boolean.class)
                    .single()) {
                List<Holder> holders = lock.holders();
                throw new HomeHeldException(
                        home,
                        holders.isEmpty() ? "another process" : holders.get(0).holder());
            }
            return lock;
        } catch (CannotGetJdbcConnectionException unreachable) {
            session.destroy();
            throw new IllegalStateException(
                    "halfsky.operations.url: %s cannot be reached: %s"
                            .formatted(
                                    settings.url(),
                                    unreachable.getMostSpecificCause().getMessage()),
                    unreachable);
        } catch (HomeHeldException | IOException | DataAccessException failed) {
            session.destroy();
            throw failed;
        }
    }

    /** Whether this process has it still; not so when the server was stopped in between, or could not be reached for long. */
    public boolean isHeld() throws IOException {
        try {
            return holders().stream().anyMatch(Holder::isThisSession);
        } catch (DataAccessException unreachable) {
            return false;
        }
    }

    @Override
    public void close() {
        session.destroy();
    }

    private List<Holder> holders() throws IOException {
        return query("holder").param("lock", lock).query(Holder.class).list();
    }

    private JdbcClient.StatementSpec query(String name) throws IOException {
        ClassPathResource file = new ClassPathResource("sql/operations/lock/%s.sql".formatted(name));
        return JdbcClient.create(session).sql(file.getContentAsString(StandardCharsets.UTF_8));
    }
}
