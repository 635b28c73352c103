package org.halfsky.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.halfsky.app.handover.Handover;
import org.halfsky.app.home.Home;
import org.halfsky.portal.given.Orders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands commands to the server of the home over its own socket, like anybody at a terminal: there is one queue. */
final class ServerOrders implements Orders, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerOrders.class);
    private static final int NOBODY_THERE = 3;

    private final Home home;
    private final Duration settle;
    private final AtomicBoolean isLookDue = new AtomicBoolean();
    private final Timer looking = new Timer("looking", true);

    /** @param settle for how long a file must have stayed the same before it is taken */
    ServerOrders(Home home, Duration settle) {
        this.home = home;
        this.settle = settle;
    }

    @Override
    public void lookSoon() {
        if (isLookDue.compareAndSet(false, true)) {
            looking.schedule(look(), settle.toMillis() + 100);
        }
    }

    @Override
    public Outcome perform(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            OptionalInt status = Handover.offer(home, words, stream(out), stream(err));
            return new Outcome(status.orElse(NOBODY_THERE), text(out), text(err));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        looking.cancel();
    }

    private TimerTask look() {
        return new TimerTask() {

            @Override
            public void run() {
                isLookDue.set(false); // what comes from now on asks for a look of its own
                try {
                    perform(List.of("intake"));
                } catch (UncheckedIOException gone) {
                    LOG.warn("serve: the inbox is looked into at the next minute only: {}", gone.getMessage());
                }
            }
        };
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
