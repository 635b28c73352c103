package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.halfsky.app.installation.StandingClock;
import org.halfsky.app.installation.StandingClockRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base year is revised after the first evaluation: the locked value decides, and the release shows both verdicts. Figures are invented. */
class RevisedBaseIT {

    private static final String BOTH =
            "select base_value, base_value_revised, verdict, verdict_revised_base from {attainment}"
                    + " where area_code = '370481' and indicator_code = 'W-SEC-001' and target_type = 'above_base'";

    @Test
    void showsBothVerdictsAndLocksOnce(@TempDir Path home) throws Exception {
        drop(home, "first.csv", "2010,6", "2020,8");
        assertThat(StandingClockRun.run(home, "nightly")).isTrue();
        assertThat(published(home)).isEqualTo("""
                base_value,base_value_revised,verdict,verdict_revised_base
                6.0000000000,,met,
                """);
        assertThat(locks(home)).isEqualTo(1);

        drop(home, "revised.csv", "2010,8.5");
        assertThat(StandingClockRun.run(home, "nightly")).isTrue();
        assertThat(published(home)).isEqualTo("""
                base_value,base_value_revised,verdict,verdict_revised_base
                6.0000000000,8.5000000000,met,not_met
                """);
        assertThat(locks(home)).isEqualTo(1);
    }

    private static void drop(Path home, String name, String... figures) throws Exception {
        StringBuilder rows = new StringBuilder("地区代码,地区,年份,指标代码,指标名称,分组,数值,单位,填报单位,状态\n");
        for (String each : figures) {
            String[] yearAndValue = each.split(",", -1);
            rows.append("370481,滕州市,%s,W-SEC-001,女性参加生育保险人数,合计,%s,万人,滕州市统计局,上报%n"
                    .formatted(yearAndValue[0], yearAndValue[1]));
        }
        Path file = Files.createDirectories(home.resolve("inbox/370481滕州市")).resolve(name);
        Files.writeString(file, rows, StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(StandingClock.NIGHT.minus(Duration.ofHours(1))));
    }

    private static String published(Path home) throws Exception {
        return new PublishedTables(home.resolve("releases/current").toRealPath()).csv(BOTH);
    }

    private static long locks(Path home) throws Exception {
        return FileTree.files(home.resolve("archive")).stream()
                .filter(each -> each.toString().contains("-locked_bases-"))
                .count();
    }
}
