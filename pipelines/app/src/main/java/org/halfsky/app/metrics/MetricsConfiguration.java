package org.halfsky.app.metrics;

import java.time.Clock;
import org.halfsky.app.home.Hold;
import org.halfsky.app.schedule.Nights;
import org.halfsky.app.settings.HalfskySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The parts that watch an installation, for the context that answers {@code /actuator}: it imports this class, and has the hold, the
 * settings, the clock and the operations database. No stereotype stands on it, so that the jobs' parts do not take it in.
 */
public final class MetricsConfiguration {

    @Bean
    Watch watch(Hold hold, HalfskySettings settings, Clock clock, JdbcClient database) {
        return Watch.begin(new FactsReader(hold, settings, clock, new RunFacts(database), new Nights(database)), clock);
    }

    @Bean
    HalfskyMeters halfskyMeters(Watch watch) {
        return new HalfskyMeters(watch);
    }

    @Bean
    HalfskyHealthIndicator halfskyHealthIndicator(Watch watch) {
        return new HalfskyHealthIndicator(watch);
    }
}
