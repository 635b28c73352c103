package org.halfsky.app.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nights that were run, in the operations database: a server that starts, here or on another machine, knows the last one. */
@Component
public final class Nights {

    private final JdbcClient database;

    Nights(JdbcClient database) {
        this.database = database;
    }

    /**
     * A run of a night.
     *
     * @param due when the schedule named it
     */
    record Run(Instant due, boolean isCompleted) {}

    /** As the database has it, in UTC. */
    private record Row(LocalDateTime due, boolean isCompleted) {}

    /** The newest run. */
    Optional<Run> last() {
        return database.sql("select due, is_completed from night order by night_id desc fetch first row only")
                .query(Row.class)
                .optional()
                .map(each -> new Run(each.due().toInstant(ZoneOffset.UTC), each.isCompleted()));
    }

    /** Keeps one, however it ended; a night that did not complete has another run. */
    void record(Run run) {
        database.sql("insert into night (due, is_completed) values (?, ?)")
                .params(LocalDateTime.ofInstant(run.due(), ZoneOffset.UTC), run.isCompleted())
                .update();
    }
}
