package org.halfsky.app.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nights that were run, in the operations database: a server that starts, here or on another machine, knows the last one. */
@Component
public final class Nights {

    private final JdbcClient database;

    public Nights(JdbcClient database) {
        this.database = database;
    }

    /**
     * A run of a night.
     *
     * @param due when the schedule named it
     */
    public record Run(Instant due, boolean isCompleted) {}

    /** As the database has it, in UTC. */
    private record Row(LocalDateTime due, boolean isCompleted) {}

    /** The newest run. */
    public Optional<Run> last() {
        return newest(1).stream().findFirst();
    }

    /** The newest runs, the newest first. */
    public List<Run> newest(int most) {
        return database
                .sql("select due, is_completed from night order by night_id desc fetch first %d rows only"
                        .formatted(most))
                .query(Row.class)
                .list() // a stream would keep its connection
                .stream()
                .map(each -> new Run(each.due().toInstant(ZoneOffset.UTC), each.isCompleted()))
                .toList();
    }

    /** Keeps one, however it ended; a night that did not complete has another run. */
    void record(Run run) {
        database.sql("insert into night (due, is_completed) values (?, ?)")
                .params(LocalDateTime.ofInstant(run.due(), ZoneOffset.UTC), run.isCompleted())
                .update();
    }
}
