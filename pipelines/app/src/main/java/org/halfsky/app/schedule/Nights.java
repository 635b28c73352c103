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

    /** The night that was run last. */
    Optional<Instant> last() {
        return database.sql("select due from night order by night_id desc fetch first row only")
                .query(LocalDateTime.class)
                .optional()
                .map(each -> each.toInstant(ZoneOffset.UTC));
    }

    /** Keeps one, however it ended. */
    void record(Instant due, boolean completed) {
        database.sql("insert into night (due, is_completed) values (?, ?)")
                .params(LocalDateTime.ofInstant(due, ZoneOffset.UTC), completed)
                .update();
    }
}
