package org.halfsky.app.installation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still a day after {@link StandingClock}. */
public class NextNight {

    @Bean
    @Primary
    Clock fixedClock() {
        return Clock.fixed(StandingClock.NIGHT.plus(Duration.ofDays(1)), ZoneId.of("Asia/Shanghai"));
    }
}
