package org.halfsky.app.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfsky.app.progress.Progress;

/** Does the same kind of thing many times, several at once, and tells how far it has come. */
final class SideBySide {

    private SideBySide() {}

    /** Runs all tasks to their end; the first that fails fails them all. */
    static void run(String step, int threads, List<Callable<?>> tasks) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (Progress progress = Progress.over(step, tasks.size())) {
            List<Future<?>> pending = new ArrayList<>();
            for (Callable<?> each : tasks) {
                pending.add(workers.submit(() -> {
                    Object result = each.call();
                    progress.step();
                    return result;
                }));
            }
            for (Future<?> each : pending) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            workers.shutdownNow();
        }
    }
}
