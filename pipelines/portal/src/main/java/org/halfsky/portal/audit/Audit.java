package org.halfsky.portal.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book of what people did, in the operations database: entries are added, never changed. */
public final class Audit {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_OBJECT = 1000;
    private static final int LONGEST_DETAIL = 2000;

    private final JdbcClient database;
    private final Clock clock;

    public Audit(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes one thing down. */
    public void add(Actor actor, Action action, boolean isGranted, @Nullable String object, @Nullable String detail) {
        database.sql(
                        "insert into audit (happened_at, account, address, action, is_granted, object, detail) values (:at, :account, :address, :action, :granted, :object, :detail)")
                .param("at", utc(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .param("account", cut(actor.account(), LONGEST_NAME))
                .param("address", cut(actor.address(), LONGEST_NAME))
                .param("action", action.code())
                .param("granted", isGranted)
                .param("object", cut(object, LONGEST_OBJECT))
                .param("detail", cut(detail, LONGEST_DETAIL))
                .update();
    }

    /** The newest entries, the newest first. */
    public List<AuditEntry> newest(int most) {
        return database
                .sql("select * from audit order by audit_id desc fetch first %d rows only".formatted(most))
                .query(Row.class)
                .stream()
                .map(Row::entry)
                .toList();
    }

    /** Every entry, the oldest first, without holding them all. */
    public void all(Consumer<AuditEntry> reader) {
        try (Stream<Row> rows = database.sql("select * from audit order by audit_id").query(Row.class).stream()) {
            rows.forEach(each -> reader.accept(each.entry()));
        }
    }

    /** How often somebody failed to sign in by that name since then, and since the last time that it went well. */
    public int failedSignIns(String account, Instant since) {
        String name = String.valueOf(cut(account, LONGEST_NAME));
        long last = database.sql(
                        "select coalesce(max(audit_id), 0) from audit where account = ? and action = 'sign_in' and is_granted")
                .params(name)
                .query(Long.class)
                .single();
        return database.sql(
                        "select count(*) from audit where account = ? and action = 'sign_in' and audit_id > ? and happened_at > ?")
                .params(name, last, utc(since))
                .query(Integer.class)
                .single();
    }

    /** How often somebody failed to sign in from that address since then, by whatever name. */
    public int failedSignInsFrom(String address, Instant since) {
        return database.sql(
                        "select count(*) from audit where address = ? and action = 'sign_in' and not is_granted and happened_at > ?")
                .params(address, utc(since))
                .query(Integer.class)
                .single();
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    /** As it stands in the database; times in UTC. */
    record Row(
            long auditId,
            LocalDateTime happenedAt,
            String account,
            String address,
            String action,
            boolean isGranted,
            @Nullable String object,
            @Nullable String detail) {

        AuditEntry entry() {
            return new AuditEntry(
                    auditId,
                    happenedAt.toInstant(ZoneOffset.UTC),
                    account,
                    address,
                    Action.of(action),
                    isGranted,
                    object,
                    detail);
        }
    }
}
