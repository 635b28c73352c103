package org.halfsky.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.support.CronExpression;

class NightPlanTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final NightPlan plan =
            new NightPlan(CronExpression.parse("0 30 1 * * *"), SHANGHAI, at("2020-11-04T01:30"));

    @Test
    void isDueFromItsMomentOnAndOnlyOnce() {
        assertThat(plan.due(at("2020-11-05T01:29:59"))).isEmpty();
        NightPlan.Night night = plan.due(at("2020-11-05T01:30")).orElseThrow();
        assertThat(night).isEqualTo(new NightPlan.Night(at("2020-11-05T01:30"), 0));

        plan.done(night);

        assertThat(plan.due(at("2020-11-05T01:30:01"))).isEmpty();
        assertThat(plan.next()).isEqualTo(at("2020-11-06T01:30"));
    }

    @Test
    void isRunLateWhereNobodyWasThere() {
        assertThat(plan.due(at("2020-11-05T09:00"))).contains(new NightPlan.Night(at("2020-11-05T01:30"), 0));
    }

    @Test
    void standsOnceForAllThatWereMissed() {
        NightPlan.Night night = plan.due(at("2020-11-07T12:00")).orElseThrow();
        assertThat(night).isEqualTo(new NightPlan.Night(at("2020-11-07T01:30"), 2));

        plan.done(night);

        assertThat(plan.due(at("2020-11-08T01:29"))).isEmpty();
        assertThat(plan.due(at("2020-11-08T01:30"))).isPresent();
    }

    @Test
    void isNotRunAgainWhenTheClockIsSetBackBehindIt() {
        plan.done(plan.due(at("2020-11-05T01:30")).orElseThrow());

        assertThat(plan.due(at("2020-11-05T00:45"))).isEmpty();
        assertThat(plan.due(at("2020-11-05T01:30"))).isEmpty();
        assertThat(plan.due(at("2020-11-06T01:30"))).isPresent();
    }

    @Test
    void isNotLeftOutAfterTheClockWasAYearAhead() {
        plan.done(plan.due(at("2021-11-05T12:00")).orElseThrow());

        assertThat(plan.due(at("2020-11-05T12:01"))).isEmpty();
        assertThat(plan.due(at("2020-11-06T01:30"))).contains(new NightPlan.Night(at("2020-11-06T01:30"), 0));
    }

    @Test
    void isNeverDueWhereTheScheduleNamesNoMoment() {
        NightPlan never = new NightPlan(CronExpression.parse("0 0 0 31 2 *"), SHANGHAI, at("2020-11-04T01:30"));

        assertThat(never.due(at("2021-11-04T01:30"))).isEmpty();
        assertThat(never.next()).isNull();
    }

    private static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(SHANGHAI).toInstant();
    }
}
