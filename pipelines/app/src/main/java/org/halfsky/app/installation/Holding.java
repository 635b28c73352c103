package org.halfsky.app.installation;

import java.io.IOException;
import java.nio.file.Path;
import org.halfsky.app.home.Hold;
import org.halfsky.app.home.Home;
import org.halfsky.app.home.HomeLock;
import org.halfsky.app.operations.OperationsLock;
import org.halfsky.app.settings.OperationsSettings;
import org.jspecify.annotations.Nullable;

/** The lock of a home's folder, and that of its operations where they lie on a server. */
public final class Holding implements Hold {

    private final Home home;
    private final HomeLock folder;
    private final @Nullable OperationsLock server;
    private volatile boolean askedToStop;

    private Holding(Home home, HomeLock folder, @Nullable OperationsLock server) {
        this.home = home;
        this.folder = folder;
        this.server = server;
    }

    /**
     * Takes a home for this process.
     *
     * @throws org.halfsky.app.home.HomeHeldException            if another process has it, here or on another machine
     * @throws org.halfsky.app.settings.InvalidSettingsException if its settings cannot be used
     */
    public static Holding take(Path folder) throws IOException {
        Home home = new Home(folder);
        HomeLock lock = HomeLock.take(home);
        try {
            OperationsSettings settings = HomeSettings.of(home).operations();
            return new Holding(home, lock, settings.url() == null ? null : OperationsLock.take(settings, home));
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
        }
    }
}
