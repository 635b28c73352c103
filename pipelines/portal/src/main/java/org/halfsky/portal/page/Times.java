package org.halfsky.portal.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes times as people read them, by the clock of the zone. */
public final class Times {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);

    private final ZoneId zone;

    public Times(ZoneId zone) {
        this.zone = zone;
    }

    /** 2020年11月5日 01:30 */
    public String minute(Instant time) {
        return MINUTE.format(time.atZone(zone));
    }

    /** 2020年11月5日 01:30 */
    public String minute(OffsetDateTime time) {
        return minute(time.toInstant());
    }

    /** 2020-11-05 01:30:00 */
    public String second(Instant time) {
        return SECOND.format(time.atZone(zone));
    }

    /** 2020年11月5日 */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 3 分 20 秒; — for what has not ended. */
    public String length(@Nullable Duration time) {
        if (time == null) {
            return "—";
        }
        if (time.toMinutes() == 0) {
            return "%.1f 秒".formatted(time.toMillis() / 1000.0);
        }
        return time.toHours() == 0
                ? "%d 分 %d 秒".formatted(time.toMinutes(), time.toSecondsPart())
                : "%d 小时 %d 分".formatted(time.toHours(), time.toMinutesPart());
    }
}
