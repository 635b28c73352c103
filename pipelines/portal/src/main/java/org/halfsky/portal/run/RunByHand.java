package org.halfsky.portal.run;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.halfsky.portal.given.Orders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** A run that an operator asks for, behind the page: one at a time, and in the server's one queue. */
@Component
final class RunByHand implements DisposableBean {

    private static final int FAILED = 1;

    private final Orders orders;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "run-by-hand");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable AskedRun last;

    RunByHand(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** The newest one since the server started. */
    synchronized @Nullable AskedRun last() {
        return last;
    }

    /**
     * Has the server run the job in its turn; does not wait.
     *
     * @return whether it was handed on; not, while another is under way
     */
    synchronized boolean start(String job, String by) {
        if (last != null && last.isUnderWay()) {
            return false;
        }
        AskedRun asked = new AskedRun(job, by, clock.instant(), null);
        last = asked;
        worker.execute(() -> end(asked, perform(job)));
        return true;
    }

    @Override
    public void destroy() {
        worker.shutdown();
    }

    private int perform(String job) {
        try {
            return orders.perform(List.of(job)).status();
        } catch (UncheckedIOException gone) {
            return FAILED;
        }
    }

    private synchronized void end(AskedRun asked, int status) {
        last = new AskedRun(asked.job(), asked.by(), asked.at(), status);
    }
}
