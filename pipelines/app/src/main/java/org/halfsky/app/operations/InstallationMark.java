package org.halfsky.app.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfsky.app.home.Hold;
import org.halfsky.app.home.Home;
import org.halfsky.app.home.ThisMachine;
import org.halfsky.app.settings.InvalidSettingsException;
import org.halfsky.app.settings.OperationsSettings;
import org.halfsky.model.file.Durable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What makes an installation: one home and one schema of the operations database. The home bears a mark in {@code
 * operations/installation}, the schema knows it. A copy of the home that stands by on another machine bears the same mark; a home that
 * was restored from a backup, or another one, does not.
 */
@Component
public final class InstallationMark {

    private record Owner(String mark, String home, String host) {}

    private final Home home;
    private final OperationsSettings operations;
    private final JdbcClient database;
    private final Clock clock;

    InstallationMark(Hold hold, JdbcClient database, Clock clock) {
        this.home = hold.home();
        this.operations = hold.operations();
        this.database = database;
        this.clock = clock;
    }

    /**
     * Refuses a schema that is another home's. An embedded database lies in its home, so there is nothing to confuse.
     *
     * @throws InvalidSettingsException if the schema knows another mark
     */
    public void check() throws IOException {
        if (operations.url() == null) {
            return;
        }
        String mark = mark();
        Optional<Owner> owner = database.sql("select mark, home, host from installation")
                .query(Owner.class)
                .optional();
        if (owner.isEmpty()) {
            database.sql("insert into installation (mark, home, host, since) values (?, ?, ?, ?)")
                    .params(
                            mark,
                            home.folder().toString(),
                            ThisMachine.name(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } else if (!owner.get().mark().equals(mark)) {
            throw new InvalidSettingsException(List.of(
                    "halfsky.operations.schema: '%s' belongs to the home %s of %s, not to %s; name another schema, or, if this home takes the place of that one for good, write %s into %s"
                            .formatted(
                                    operations.schema(),
                                    owner.get().home(),
                                    owner.get().host(),
                                    home.folder(),
                                    owner.get().mark(),
                                    file())));
        }
    }

    private String mark() throws IOException {
        if (!Files.exists(file())) {
            Durable.renew(file(), UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        }
        return Files.readString(file(), StandardCharsets.UTF_8).strip();
    }

    private Path file() {
        return home.operations().resolve("installation");
    }
}
