package org.halfsky.app.settings;

import java.time.Duration;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a server does something by itself.
 *
 * @param intake  how often it looks into the inbox
 * @param nightly second, minute, hour, day of the month, month and day of the week of the nightly run, by the clock of the zone
 */
public record ScheduleSettings(Duration intake, CronExpression nightly) {}
