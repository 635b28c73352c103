package org.halfsky.portal.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.halfsky.portal.account.Account;
import org.halfsky.portal.account.Accounts;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * Lets nobody guess passwords: after some failures nobody is asked for a while. Few are let to one name from one machine, so that a
 * stranger at another machine cannot shut out the owner; more to one name from anywhere, and to one machine by any name. Counted in the
 * audit, so that a server that starts anew forgets none. A password that was set anew is not the one that was guessed at.
 */
@Component
public final class Attempts {

    static final int MOST_BY_NAME_AND_ADDRESS = 5;
    static final int MOST_BY_NAME = 50;
    static final int MOST_BY_ADDRESS = 50;
    static final Duration WAIT = Duration.ofMinutes(15);

    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    /** One guess at a time by one name: many at once would all be counted too late. */
    private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();

    Attempts(Accounts accounts, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets somebody try a password.
     *
     * @param attempt writes a failure down before it returns or throws
     * @throws LockedException if there were too many; written down once for each time of waiting, so that nobody fills the disk
     */
    public <T> T allow(Actor actor, Supplier<T> attempt) {
        synchronized (turns[Math.floorMod(actor.account().hashCode(), turns.length)]) {
            Instant since = clock.instant().minus(WAIT);
            if (isOver(actor, since)) {
                turnAway(actor, "尝试次数过多");
                throw new LockedException("too many failures");
            }
            return attempt.get();
        }
    }

    /** Writes down why somebody was turned away: once for each reason and time of waiting, so that nobody fills the disk. */
    void turnAway(Actor actor, String why) {
        if (!audit.hasRefused(actor, why, clock.instant().minus(WAIT))) {
            audit.add(actor, Action.REFUSED, false, "登录", why);
        }
    }

    private boolean isOver(Actor actor, Instant since) {
        Instant sinceSet = accounts.find(actor.account())
                .map(Account::passwordSetAt)
                .filter(since::isBefore)
                .orElse(since);
        return audit.failedSignInsFrom(actor.address(), since) >= MOST_BY_ADDRESS
                || audit.failedSignIns(actor.account(), sinceSet) >= MOST_BY_NAME
                || audit.failedSignIns(actor, sinceSet) >= MOST_BY_NAME_AND_ADDRESS;
    }
}
