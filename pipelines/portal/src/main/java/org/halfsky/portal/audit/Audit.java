package org.halfsky.portal.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book of what people did, in the operations database: entries are added, never changed. */
public final class Audit {

    private static final int AT_ONCE = 1000;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_OBJECT = 1000;
    private static final int LONGEST_DETAIL = 2000;

    /** Ends of lines, and signs that turn the writing round or are not seen at all. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");

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
                .param("account", clean(actor.account(), LONGEST_NAME))
                .param("address", clean(actor.address(), LONGEST_NAME))
                .param("action", action.code())
                .param("granted", isGranted)
                .param("object", cleanIfAny(object, LONGEST_OBJECT))
                .param("detail", cleanIfAny(detail, LONGEST_DETAIL))
                .update();
    }

    /** The newest entries, the newest first. */
    public List<AuditEntry> newest(int most) {
        return database
                .sql("select * from audit order by audit_id desc fetch first %d rows only".formatted(most))
                .query(Row.class)
                .list() // a stream would keep its connection
                .stream()
                .map(Row::entry)
                .toList();
    }

    /** Every entry, the oldest first, without holding them all, nor a connection while somebody far away takes them. */
    public void all(Consumer<AuditEntry> reader) {
        long last = 0;
        List<Row> some;
        do {
            some = database.sql("select * from audit where audit_id > ? order by audit_id fetch first %d rows only"
                            .formatted(AT_ONCE))
                    .param(last)
                    .query(Row.class)
                    .list();
            for (Row each : some) {
                reader.accept(each.entry());
                last = each.auditId();
            }
        } while (!some.isEmpty());
    }

    /** How often somebody failed to sign in by that name from that address since then, and since the last time that it went well there. */
    public int failedSignIns(Actor actor, Instant since) {
        long last = database.sql(
                        "select coalesce(max(audit_id), 0) from audit where account = ? and address = ? and action = 'sign_in' and is_granted")
                .params(clean(actor.account(), LONGEST_NAME), clean(actor.address(), LONGEST_NAME))
                .query(Long.class)
                .single();
        return count(
                "account = ? and address = ? and action = 'sign_in' and not is_granted and happened_at > ? and audit_id > ?",
                clean(actor.account(), LONGEST_NAME),
                clean(actor.address(), LONGEST_NAME),
                utc(since),
                last);
    }

    /** How often somebody failed to sign in by that name since then, from wherever. */
    public int failedSignIns(String account, Instant since) {
        return count(
                "account = ? and action = 'sign_in' and not is_granted and happened_at > ?",
                clean(account, LONGEST_NAME),
                utc(since));
    }

    /** How often somebody failed to sign in from that address since then, by whatever name. */
    public int failedSignInsFrom(String address, Instant since) {
        return count(
                "address = ? and action = 'sign_in' and not is_granted and happened_at > ?",
                clean(address, LONGEST_NAME),
                utc(since));
    }

    /** Whether it is written down since then that this name was refused something at this address, for that reason. */
    public boolean hasRefused(Actor actor, String detail, Instant since) {
        return count(
                        "account = ? and address = ? and action = 'refused' and detail = ? and happened_at > ?",
                        clean(actor.account(), LONGEST_NAME),
                        clean(actor.address(), LONGEST_NAME),
                        clean(detail, LONGEST_DETAIL),
                        utc(since))
                > 0;
    }

    private int count(String condition, Object... parameters) {
        return database.sql("select count(*) from audit where " + condition)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /** What strangers type is kept as one line that shows what it is, and fits. */
    private static String clean(String text, int longest) {
        String visible = HIDDEN.matcher(text).replaceAll("\uFFFD");
        if (visible.length() <= longest) {
            return visible;
        }
        return visible.substring(0, Character.isHighSurrogate(visible.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static @Nullable String cleanIfAny(@Nullable String text, int longest) {
        return text == null ? null : clean(text, longest);
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
