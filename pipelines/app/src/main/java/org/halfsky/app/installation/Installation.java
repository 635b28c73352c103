package org.halfsky.app.installation;

import java.io.IOException;
import java.nio.file.Path;
import org.halfsky.app.home.Home;
import org.halfsky.app.home.HomeLock;
import org.halfsky.app.job.Runs;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A home that this process holds, with all its parts running. */
public final class Installation implements AutoCloseable {

    private final HomeLock lock;
    private final ConfigurableApplicationContext parts;

    private Installation(HomeLock lock, ConfigurableApplicationContext parts) {
        this.lock = lock;
        this.parts = parts;
    }

    /**
     * Takes the home and starts its parts.
     *
     * @throws org.halfsky.app.home.HomeHeldException if another process has it
     */
    public static Installation open(Path folder) throws IOException {
        return open(folder, new Class<?>[0]);
    }

    /** The same with parts of the caller's beside its own, such as a clock that stands still. */
    static Installation open(Path folder, Class<?>... parts) throws IOException {
        Home home = new Home(folder);
        HomeLock lock = HomeLock.take(home);
        try {
            return new Installation(
                    lock,
                    new SpringApplicationBuilder(HalfskyApplication.class)
                            .sources(parts)
                            .logStartupInfo(false)
                            // as an argument, which no variable of the environment can override
                            .run("--halfsky-home=" + home.folder()));
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /**
     * Runs a job to its end.
     *
     * @param job {@code nightly} or {@code intake}
     * @return whether it completed
     */
    public boolean run(String job) throws JobExecutionException {
        return parts.getBean(Runs.class).run(job);
    }

    /** One of the parts. */
    public <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    @Override
    public void close() throws IOException {
        parts.close();
        lock.close();
    }
}
