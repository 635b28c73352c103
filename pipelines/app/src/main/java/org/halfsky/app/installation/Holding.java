package org.halfsky.app.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.halfsky.app.home.Hold;
import org.halfsky.app.home.Home;
import org.halfsky.app.home.HomeLock;
import org.halfsky.app.operations.OperationsLock;
import org.halfsky.app.settings.OperationsSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The lock of a home's folder, and that of its operations where they lie on a server. */
public final class Holding implements Hold {

    private static final Logger LOG = LoggerFactory.getLogger(Holding.class);

    /** Less than systemd waits before it kills. */
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    private final Home home;
    private final HomeLock folder;
    private final OperationsSettings operations;
    private final @Nullable OperationsLock server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread ending = new Thread(this::end, "ending");
    private volatile boolean askedToStop;

    private Holding(Home home, HomeLock folder, OperationsSettings operations, @Nullable OperationsLock server) {
        this.home = home;
        this.folder = folder;
        this.operations = operations;
        this.server = server;
    }

    /**
     * Takes a home for this process. From then on the log is the home's.
     *
     * @throws org.halfsky.app.home.HomeHeldException            if another process has it, here or on another machine
     * @throws org.halfsky.app.settings.InvalidSettingsException if its settings cannot be used
     */
    public static Holding take(Path folder) throws IOException {
        Home home = new Home(folder);
        HomeLock lock = HomeLock.take(home);
        try {
            OperationsSettings operations = HomeSettings.of(home).operations();
            HomeLog.begin(home);
            Holding holding = new Holding(
                    home, lock, operations, operations.url() == null ? null : OperationsLock.take(operations, home));
            Runtime.getRuntime().addShutdownHook(holding.ending);
            return holding;
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    @Override
    public Home home() {
        return home;
    }

    @Override
    public OperationsSettings operations() {
        return operations;
    }

    @Override
    public boolean isStanding() throws IOException {
        return server == null || server.isHeld();
    }

    @Override
    public void askToStop() {
        askedToStop = true;
    }

    @Override
    public boolean isAskedToStop() {
        return askedToStop;
    }

    @Override
    public void close() throws IOException {
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            folder.close();
            closed.countDown();
            forgetEnding();
        }
    }

    /** The process was told to end: what runs may come to a place where it can go on later, but not for ever. */
    private void end() {
        askToStop();
        try {
            if (!closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn(
                        "{}: what runs did not end within {} s; the next run takes it up",
                        home.folder(),
                        PATIENCE.toSeconds());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void forgetEnding() {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException isEnding) {
            LOG.debug("{}: given back at the end of the process", home.folder(), isEnding);
        }
    }
}
