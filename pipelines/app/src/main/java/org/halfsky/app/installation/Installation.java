package org.halfsky.app.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halfsky.app.home.Hold;
import org.halfsky.app.home.Home;
import org.halfsky.app.job.Runs;
import org.halfsky.app.operations.InstallationMark;
import org.halfsky.app.operations.OperationsDatabase;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.app.settings.OperationsSettings;
import org.halfsky.app.upgrade.Upgrade;
import org.halfsky.warehouse.DamagedWarehouseException;
import org.halfsky.warehouse.Warehouse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A home that this process holds, with all its parts running. A warehouse that is damaged, or has lost what was answered already, is set
 * aside with a loud word, and made again from the archive.
 */
public final class Installation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    private static final String NIGHTLY = "nightly";

    private final Hold hold;
    private final Home home;
    private final Warehouses warehouses;
    private final Class<?>[] additions;
    private @Nullable ConfigurableApplicationContext parts;

    private Installation(Hold hold, Class<?>... additions) {
        this.hold = hold;
        this.home = hold.home();
        this.warehouses = new Warehouses(home);
        this.additions = additions;
    }

    /**
     * Takes the home and starts its parts.
     *
     * @throws org.halfsky.app.home.HomeHeldException if another process has it
     */
    public static Installation open(Path folder) throws IOException, JobExecutionException {
        return open(folder, new Class<?>[0]);
    }

    /** The same with parts of the caller's beside its own, such as a clock that stands still. */
    static Installation open(Path folder, Class<?>... additions) throws IOException, JobExecutionException {
        return open(Holding.take(folder), additions);
    }

    /** Starts the parts of a home that is held; the hold is closed together with them, lend it to keep it. */
    public static Installation open(Hold hold, Class<?>... additions) throws IOException, JobExecutionException {
        Installation installation = new Installation(hold, additions);
        try {
            Upgrade upgrade = Upgrade.begin(hold.home());
            installation.startSound();
            upgrade.complete();
            return installation;
        } catch (IOException | JobExecutionException | RuntimeException failed) {
            installation.close();
            throw failed;
        }
    }

    /** Takes the home and makes its warehouse again from the archive; it takes the place of the old one when it is complete, in one step. */
    public static Rebuilt rebuild(Path folder) throws IOException, JobExecutionException {
        return rebuild(folder, new Class<?>[0]);
    }

    static Rebuilt rebuild(Path folder, Class<?>... additions) throws IOException, JobExecutionException {
        return rebuild(Holding.take(folder), additions);
    }

    /** The same for a home that is held; the hold is closed at the end, lend it to keep it. */
    public static Rebuilt rebuild(Hold hold, Class<?>... additions) throws IOException, JobExecutionException {
        try (Installation installation = new Installation(hold, additions)) {
            Upgrade upgrade = Upgrade.begin(hold.home());
            Path draft = installation.remake();
            Rebuilt rebuilt = installation.warehouses.compare(draft);
            installation.warehouses.replace(draft);
            upgrade.complete();
            return rebuilt;
        }
    }

    /**
     * Runs a job to its end.
     *
     * @param job {@code nightly} or {@code intake}
     * @return whether it completed
     */
    public boolean run(String job) throws IOException, JobExecutionException {
        try {
            if (job.equals(NIGHTLY)) {
                part(Warehouse.class).readWhole(); // so that damage is found the night after at the latest
            }
            return part(Runs.class).run(job);
        } catch (DamagedWarehouseException damaged) {
            heal(damaged.getMessage());
            return part(Runs.class).run(job);
        }
    }

    /**
     * Opens a home that is held, runs a job to its end, and closes it again.
     *
     * @return why it did not complete; {@code null} if it did
     */
    public static @Nullable String runOn(Hold hold, String job) throws IOException, JobExecutionException {
        try (Installation installation = open(hold.lent())) {
            return installation.run(job) ? null : installation.problem();
        }
    }

    /** Why the last run did not complete; {@code null} if it did. */
    public @Nullable String problem() {
        return part(Runs.class).problem();
    }

    /** One of the parts. */
    public <T> T part(Class<T> type) {
        if (parts == null) {
            throw new IllegalStateException("%s: closed".formatted(home.folder()));
        }
        return parts.getBean(type);
    }

    @Override
    public void close() throws IOException {
        stop();
        hold.close();
    }

    private void startSound() throws IOException, JobExecutionException {
        try {
            parts = start(home.warehouse());
        } catch (RuntimeException failed) {
            heal(DamagedWarehouseException.in(failed).orElseThrow(() -> failed).getMessage());
        }
        part(Reconciliation.class).requireArchive();
        String missing = part(Reconciliation.class).missing();
        if (missing != null) {
            heal(missing);
        }
    }

    private void heal(@Nullable String damage) throws IOException, JobExecutionException {
        LOG.error("warehouse: {}. It is made again from the archive", damage);
        stop();
        Path place = warehouses.setAside();
        LOG.warn("warehouse: what was damaged lies in {}; it may be deleted", place);
        warehouses.replace(remake());
        parts = start(home.warehouse());
    }

    /** A new warehouse from the archive, complete and closed. */
    private Path remake() throws IOException, JobExecutionException {
        Path draft = warehouses.beginDraft();
        try (ConfigurableApplicationContext beside = start(draft)) {
            beside.getBean(Reconciliation.class).requireArchive();
            if (!beside.getBean(Runs.class).run("rebuild")) {
                throw new IllegalStateException(
                        "%s: the warehouse cannot be made again; the log says why".formatted(home.folder()));
            }
        }
        return draft;
    }

    private ConfigurableApplicationContext start(Path warehouse) throws IOException {
        List<Class<?>> sources = new ArrayList<>(List.of(additions));
        sources.add(0, HalfskyApplication.class);
        Map<String, String> places = new TreeMap<>(OperationsDatabase.properties(hold.operations(), home));
        places.put(HomeEnvironment.HOME, home.folder().toString());
        places.put(HalfskyApplication.WAREHOUSE, warehouse.toString());
        ConfigurableApplicationContext context = new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .logStartupInfo(false)
                .registerShutdownHook(false) // nothing is closed under a step that runs; Holding ends the process
                .initializers(each -> each.getBeanFactory().registerSingleton("hold", hold))
                // as arguments, which no variable of the environment can override
                .run(places.entrySet().stream()
                        .map(each -> "--%s=%s".formatted(each.getKey(), each.getValue()))
                        .toArray(String[]::new));
        try {
            tellOfAnotherDatabase(context.getBean(HalfskySettings.class).operations());
            context.getBean(InstallationMark.class).check();
            return context;
        } catch (IOException | RuntimeException refused) {
            context.close();
            throw refused;
        }
    }

    private void tellOfAnotherDatabase(OperationsSettings named) {
        if (!named.equals(hold.operations())) {
            LOG.warn(
                    "halfsky.operations: the settings name {} now; this process goes on with {} until it ends, start it anew",
                    named,
                    hold.operations());
        }
    }

    private void stop() {
        if (parts != null) {
            parts.close();
            parts = null;
        }
    }
}
