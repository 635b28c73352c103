package org.halfsky.app.metrics;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at an installation every ten seconds, beside whoever asks, so that asking costs nothing and waits for nobody. */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(30);

    private final FactsReader reader;
    private final Clock clock;
    private final Instant began;
    private final List<Consumer<Facts>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread looking = new Thread(this::lookAgainAndAgain, "watch");
    private volatile @Nullable Facts facts;
    private boolean isBlind;

    private Watch(FactsReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
        this.began = clock.instant();
        looking.setDaemon(true);
    }

    /** Looks from now on, until it is closed. */
    static Watch begin(FactsReader reader, Clock clock) {
        Watch watch = new Watch(reader, clock);
        watch.looking.start();
        return watch;
    }

    /** What was seen last; {@code null} if nothing could be seen yet. */
    @Nullable
    Facts facts() {
        return facts;
    }

    /** How long ago that was, or for how long nothing could be seen. */
    Duration age() {
        Facts seen = facts;
        return Duration.between(seen == null ? began : seen.at(), clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    /** Has somebody told of all that is seen, what was seen last at once. */
    void tell(Consumer<Facts> listener) {
        listeners.add(listener);
        Facts seen = facts;
        if (seen != null) {
            listener.accept(seen);
        }
    }

    /** Looks once; what could be seen before stays where nothing can be seen now. */
    synchronized void look() {
        try {
            Facts seen = reader.read();
            facts = seen;
            listeners.forEach(each -> each.accept(seen));
            isBlind = false;
        } catch (IOException | RuntimeException hidden) {
            if (!isBlind) { // once, not every ten seconds
                LOG.warn("metrics: how the installation is cannot be seen: {}", hidden.getMessage(), hidden);
            }
            isBlind = true;
        }
    }

    /** Ends the looking, and waits for it: an interrupted thread would close the embedded database's file under everybody. */
    @Override
    public void close() {
        closed.countDown();
        try {
            looking.join(LONGEST_LOOK.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAgainAndAgain() {
        try {
            do {
                look();
            } while (!closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
