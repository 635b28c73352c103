package org.halfsky.app.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.halfsky.app.home.Hold;
import org.halfsky.app.home.Home;
import org.halfsky.app.home.ThisMachine;
import org.halfsky.app.settings.HalfskySettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches a run and tells of its failure, by every way that the home's settings name. That a way is shut never changes how the run ended. */
public final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final int TRIES = 3;

    private final Home home;
    private final BooleanSupplier isAskedToStop;
    private final LastNotice last;
    private final List<Channel> channels = new ArrayList<>();
    private final Clock clock;
    private final Duration pause;

    /** For what runs on a home that is held. */
    public Notices(Hold hold, HalfskySettings settings) {
        this(hold.home(), hold::isAskedToStop, settings, Duration.ofSeconds(2));
    }

    /** For what fails before the home is held. */
    public Notices(Home home, HalfskySettings settings) {
        this(home, () -> false, settings, Duration.ofSeconds(2));
    }

    Notices(Home home, BooleanSupplier isAskedToStop, HalfskySettings settings, Duration pause) {
        this.home = home;
        this.isAskedToStop = isAskedToStop;
        this.last = new LastNotice(home);
        this.clock = Clock.system(settings.zone());
        this.pause = pause;
        if (settings.notices().webhook() != null) {
            channels.add(new Webhook(settings.notices().webhook()));
        }
        if (settings.notices().mail() != null) {
            channels.add(new Mail(settings.notices().mail()));
        }
    }

    /**
     * Runs something.
     *
     * @param run returns why it did not complete; {@code null} if it did
     * @return whether it completed
     */
    public boolean watch(String job, Callable<@Nullable String> run) throws Exception {
        String problem;
        try {
            problem = run.call();
        } catch (Exception failed) {
            tell(job, String.valueOf(failed.getMessage()));
            throw failed;
        }
        if (problem == null) {
            last.forget();
        } else {
            tell(job, problem);
        }
        return problem == null;
    }

    /** Tells of a failure, unless somebody asked to stop, or the same was told within the last hour and nothing completed since. */
    public void tell(String job, String reason) {
        Notice notice = new Notice(home, job, reason, OffsetDateTime.now(clock), ThisMachine.name());
        if (channels.isEmpty() || isAskedToStop.getAsBoolean()) {
            return;
        }
        if (last.saysAlready(notice)) {
            LOG.info("{}: the same failure was told within the last hour", job);
            return;
        }
        boolean isTold = false;
        for (Channel each : channels) {
            isTold |= tell(each, notice);
        }
        if (isTold) {
            last.keep(notice);
        }
    }

    private boolean tell(Channel channel, Notice notice) {
        for (int i = 1; i <= TRIES; i++) {
            try {
                channel.send(notice);
                LOG.info("{}: its failure was told by {}", notice.job(), channel.name());
                return true;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            } catch (Exception shut) {
                LOG.warn(
                        "{}: its failure could not be told by {} ({} of {}): {}",
                        notice.job(),
                        channel.name(),
                        i,
                        TRIES,
                        shut.getMessage());
                if (i < TRIES && !rest(i)) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean rest(int times) {
        try {
            Thread.sleep(pause.multipliedBy(times).toMillis());
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
