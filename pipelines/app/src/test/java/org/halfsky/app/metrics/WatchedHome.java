package org.halfsky.app.metrics;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.halfsky.app.home.Hold;
import org.halfsky.app.home.Home;
import org.halfsky.app.installation.Holding;
import org.halfsky.app.installation.HomeSettings;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.operations.OperationsDatabase;
import org.halfsky.app.settings.HalfskySettings;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A home that this process holds and watches, by a clock that can be put forward. */
final class WatchedHome implements AutoCloseable {

    private final Hold hold;
    private final HalfskySettings settings;
    private final JdbcClient database;
    private final Watch watch;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private Duration ahead = Duration.ZERO;

    WatchedHome(Path folder) throws Exception {
        hold = Holding.take(folder);
        settings = HomeSettings.of(hold.home());
        Map<String, String> place = OperationsDatabase.properties(hold.operations(), hold.home());
        database = JdbcClient.create(new DriverManagerDataSource(
                String.valueOf(place.get("spring.datasource.url")),
                String.valueOf(place.get("spring.datasource.username")),
                String.valueOf(place.get("spring.datasource.password"))));
        Installation.open(hold.lent()).close(); // makes the tables
        MetricsConfiguration parts = new MetricsConfiguration();
        watch = parts.watch(hold, settings, clock(), database);
        parts.halfskyMeters(watch).bindTo(registry);
    }

    Home home() {
        return hold.home();
    }

    JdbcClient database() {
        return database;
    }

    /** Runs a job and returns why it did not complete. */
    String run(String job) throws Exception {
        return String.valueOf(Installation.runOn(hold, job));
    }

    void putForward(Duration more) {
        ahead = ahead.plus(more);
    }

    /** What Prometheus would be told now. */
    String scrape() {
        watch.look();
        return registry.scrape();
    }

    Health health() {
        watch.look();
        return new MetricsConfiguration().halfskyHealthIndicator(watch).health();
    }

    @Override
    public void close() throws IOException {
        watch.close();
        hold.close();
    }

    private Clock clock() {
        return new Clock() {

            private final Clock machine = Clock.system(settings.zone());

            @Override
            public Instant instant() {
                return machine.instant().plus(ahead);
            }

            @Override
            public ZoneId getZone() {
                return settings.zone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
