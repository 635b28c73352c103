package org.halfsky.app.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.halfsky.app.home.Hold;
import org.halfsky.app.home.ThisMachine;
import org.halfsky.app.settings.HalfskySettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches a run and tells of its failure, by every way that the home's settings name. That a way is shut never changes how the run ended. */
public final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final int TRIES = 3;

    private final Hold hold;
    private final List<Channel> channels = new ArrayList<>();
    private final Clock clock;
    private final Duration pause;

    public Notices(Hold hold, HalfskySettings settings) {
        this(hold, settings, Duration.ofSeconds(2));
    }

    Notices(Hold hold, HalfskySettings settings, Duration pause) {
        this.hold = hold;
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
            if (!hold.isAskedToStop()) {
                tell(job, String.valueOf(failed.getMessage()));
            }
            throw failed;
        }
        if (problem != null && !hold.isAskedToStop()) {
            tell(job, problem);
        }
        return problem == null;
    }

    private void tell(String job, String reason) {
        Notice notice = new Notice(hold.home(), job, reason, OffsetDateTime.now(clock), ThisMachine.name());
        for (Channel each : channels) {
            tell(each, notice);
        }
    }

    private void tell(Channel channel, Notice notice) {
        for (int i = 1; i <= TRIES; i++) {
            try {
                channel.send(notice);
                LOG.info("{}: its failure was told by {}", notice.job(), channel.name());
                return;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception shut) {
                LOG.warn(
                        "{}: its failure could not be told by {} ({} of {}): {}",
                        notice.job(),
                        channel.name(),
                        i,
                        TRIES,
                        shut.getMessage());
                if (i < TRIES && !rest(i)) {
                    return;
                }
            }
        }
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
