package org.halfsky.app.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ForwardClockTest {

    private static final Instant NOW = Instant.parse("2020-11-04T17:30:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void saysWhatTheMachineSays() {
        assertThat(new ForwardClock(Clock.fixed(NOW, SHANGHAI), NOW.minusSeconds(60)).instant())
                .isEqualTo(NOW);
    }

    @Test
    void standsStillWhileTheMachineIsBehindTheArchive() {
        Instant newest = NOW.plusSeconds(3600);
        Clock behind = new ForwardClock(Clock.fixed(NOW, SHANGHAI), newest);

        assertThat(behind.instant()).isEqualTo(newest);
        assertThat(behind.withZone(ZoneId.of("UTC")).instant()).isEqualTo(newest);
    }

    @Test
    void neverGoesBackWhileItRuns() {
        JumpingClock machine = new JumpingClock();
        Clock clock = new ForwardClock(machine, Instant.MIN);
        assertThat(clock.instant()).isEqualTo(NOW);

        machine.now = NOW.minus(Duration.ofDays(400));
        assertThat(clock.instant()).isEqualTo(NOW);

        machine.now = NOW.plusSeconds(1);
        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(1));
    }

    private static final class JumpingClock extends Clock {

        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return SHANGHAI;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
