package org.halfsky.app.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.halfsky.app.handover.Desk;
import org.halfsky.app.handover.Handed;
import org.halfsky.app.handover.Voices;
import org.halfsky.app.home.Hold;
import org.halfsky.app.installation.HomeSettings;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.job.Runs;
import org.halfsky.app.notice.Notices;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.app.settings.InvalidSettingsException;
import org.halfsky.app.upgrade.NewerHomeException;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.ingest.archive.FileState;
import org.halfsky.ingest.inbox.Inbox;
import org.halfsky.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that does one thing after another on a home: intake when files wait, the nights, and commands that were handed over. Every
 * run opens the installation anew, as a command does, so that it sees what was changed in {@code config/} and {@code catalog/}.
 */
public final class Server {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final String INTAKE = "intake";
    private static final String NIGHTLY = "nightly";
    private static final String LOCK_LOST = "the lock in the operations database is lost";
    private static final Duration TICK = Duration.ofMillis(500);

    /** As if another process held the home that cannot take the work. */
    private static final int REFUSED = 3;

    private final Hold hold;
    private final HalfskySettings settings;
    private final Clock clock;
    private final Performer performer;
    private final Pages pages;
    private final Inbox inbox;
    private final Patience patience = new Patience();
    private @Nullable NightPlan plan;
    private @Nullable Instant unfinishedNight; // until a nightly run completes
    private Map<String, FileState> left = new TreeMap<>();
    private long nextLook = System.nanoTime();
    private volatile @Nullable String doing;

    /**
     * @param performer of commands that are handed over
     * @param pages     offered from when the home has been opened for the first time, and so is sound
     */
    public Server(Hold hold, HalfskySettings settings, Clock clock, Performer performer, Pages pages) {
        this.hold = hold;
        this.settings = settings;
        this.clock = clock;
        this.performer = performer;
        this.pages = pages;
        Path folder = hold.home().inbox();
        this.inbox = new Inbox(folder, new Archive(hold.home().archive()), settings.settle(), clock);
    }

    /**
     * Works until somebody asks to stop. Begins with an intake, which takes up whatever a killed run left.
     *
     * @return whether it was asked to; not, if the home is not this process's any more
     */
    public boolean run() throws IOException, InterruptedException {
        try (Voices voices = new Voices();
                Desk desk = Desk.open(hold.home(), () -> doing)) {
            LOG.info(
                    "serve: takes commands for {}; looks into the inbox every {} s, nights at '{}' ({})",
                    hold.home().folder(),
                    settings.schedule().intake().toSeconds(),
                    settings.schedule().nightly(),
                    settings.zone());
            while (!hold.isAskedToStop()) {
                if (!turn(desk, voices)) {
                    return false;
                }
            }
            for (Handed each : desk.shut()) {
                each.tell("the server of this home is ending; give the command again");
                each.end(REFUSED);
            }
            LOG.info("serve: stopped");
            return true;
        }
    }

    private boolean turn(Desk desk, Voices voices) throws IOException, InterruptedException {
        Handed handed = desk.next(TICK);
        NightPlan.Night night = plan == null ? null : plan.due(clock.instant()).orElse(null);
        if (handed != null) {
            perform(handed, voices);
        } else if (night != null) {
            runNight(night);
        } else if (System.nanoTime() - nextLook >= 0) {
            if (!hold.isStanding()) {
                LOG.error("serve: {}; another server may take the home", LOCK_LOST);
                new Notices(hold, settings).tell("serve", LOCK_LOST);
                return false;
            }
            if (patience.isOver() || !waiting().isEmpty()) {
                run(unfinishedNight == null ? INTAKE : NIGHTLY);
            }
            nextLook = System.nanoTime() + settings.schedule().intake().toNanos();
        }
        return true;
    }

    private void perform(Handed handed, Voices voices) {
        doing = String.join(" ", handed.words());
        try {
            handed.end(voices.speakingTo(handed, () -> performer.perform(handed.words())));
        } catch (Exception broken) {
            LOG.error("serve: {}", doing, broken);
            handed.end(1);
        } finally {
            doing = null;
        }
    }

    private void runNight(NightPlan.Night night) {
        Instant now = clock.instant();
        if (night.missed() > 0 || Duration.between(night.at(), now).toMinutes() >= 60) {
            LOG.warn(
                    "nightly: the night of {} is run late, at {}; {} nights before it were not run at all",
                    night.at().atZone(settings.zone()),
                    now.atZone(settings.zone()),
                    night.missed());
        }
        unfinishedNight = night.at();
        run(NIGHTLY);
        if (plan != null) {
            plan.done(night);
        }
    }

    private void run(String job) {
        doing = job;
        Map<String, FileState> before = inbox.settled();
        try {
            boolean isCompleted = new Notices(hold, HomeSettings.of(hold.home())).watch(job, () -> problem(job));
            if (isCompleted && job.equals(NIGHTLY)) {
                unfinishedNight = null;
                doing = "backup";
                NightBackup.leave(hold, clock);
            }
            if (!isCompleted) {
                patience.failed();
            } else if (unfinishedNight == null) {
                patience.succeeded();
            }
        } catch (NewerHomeException | InvalidSettingsException refused) {
            if (plan == null) {
                throw refused; // nothing has run yet, so it is the start that is refused
            }
            failed(job, refused);
        } catch (Exception failed) {
            failed(job, failed);
        } finally {
            left = inbox.settled();
            left.entrySet().retainAll(before.entrySet());
            doing = null;
        }
    }

    private void failed(String job, Exception failure) {
        LOG.error("{} failed: {}", job, failure.getMessage(), failure);
        patience.failed();
    }

    /** Runs the job; a night that did not come to its end, also one that was stopped or killed on the way, is taken up at the next start. */
    private @Nullable String problem(String job) throws Exception {
        try (Installation installation = Installation.open(hold.lent())) {
            Nights nights = installation.part(Nights.class);
            if (plan == null) {
                Optional<Nights.Run> last = nights.last();
                Instant from = last.map(Nights.Run::due).orElse(clock.instant());
                plan = new NightPlan(settings.schedule().nightly(), settings.zone(), from);
                boolean isUnfinished = last.map(each -> !each.isCompleted())
                        .orElseGet(() -> installation.part(Runs.class).isUnfinished(NIGHTLY)); // of a first night
                unfinishedNight = isUnfinished ? from : null;
            }
            pages.offer(installation.part(Catalog.class));
            boolean isCompleted = installation.run(job);
            if (unfinishedNight != null && job.equals(NIGHTLY)) {
                nights.record(new Nights.Run(unfinishedNight, isCompleted));
            }
            return isCompleted ? null : installation.problem();
        }
    }

    /** Files that could be taken, without those that the last run could not take. */
    private Map<String, FileState> waiting() {
        Map<String, FileState> settled = new TreeMap<>(inbox.settled());
        settled.entrySet().removeAll(left.entrySet());
        return settled;
    }
}
