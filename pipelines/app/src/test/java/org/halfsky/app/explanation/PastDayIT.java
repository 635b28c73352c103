package org.halfsky.app.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.app.command.Told;
import org.halfsky.app.decision.DecisionDesk;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.installation.StandingClock;
import org.halfsky.app.installation.StandingClockRun;
import org.halfsky.model.AreaCode;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.decision.Decider;
import org.halfsky.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure and its correction come on 5 November; the correction is returned on the 6th. The release of the 6th still says what stood on the 5th. */
class PastDayIT {

    @TempDir
    static Path home;

    private static SubmissionId first;
    private static SubmissionId returned;

    @BeforeAll
    static void returnsTheCorrection() throws Exception {
        drop("1-报表.csv", "4.2");
        drop("2-更正.csv", "4.8");
        try (Installation installation = StandingClockRun.open(home)) {
            assertThat(installation.run("nightly")).isTrue();
            List<SubmissionId> accepted = installation.part(Warehouse.class).accepted();
            first = accepted.get(0);
            returned = accepted.get(1);
        }
        try (Installation installation = StandingClockRun.openNextNight(home)) {
            installation
                    .part(DecisionDesk.class)
                    .sendBack(returned, new Decider("张三", new AreaCode("370400")), "与台账不符");
            assertThat(installation.run("nightly")).isTrue();
        }
    }

    private static void drop(String name, String value) throws Exception {
        String head = "地区代码,地区,年份,指标代码,指标名称,分组,数值,单位,填报单位,状态";
        String row = "370481,滕州市,2020,C-HLT-002,婴儿死亡率,合计,%s,‰,滕州市统计局,上报".formatted(value);
        Path file = Files.createDirectories(home.resolve("inbox/370481滕州市")).resolve(name);
        Files.writeString(file, head + "\n" + row + "\n", StandardCharsets.UTF_8);
        Files.setLastModifiedTime(file, FileTime.from(StandingClock.NIGHT.minus(Duration.ofHours(1))));
    }

    @Test
    void saysWhatStandsAndWhatWasReturned() {
        assertThat(explain()).contains("数值　4.2 ‰").contains("""
                上报的单元格（文件 / 工作表!单元格：“原文”）
                  ▪ 1-报表.csv / 1-报表!G2：“4.2”，2020-11-05 01:30 收到，编号 %s
                    已退回：2-更正.csv / 2-更正!G2：“4.8”，2020-11-05 01:30 收到，2020-11-06 01:30 退回，编号 %s
                """.formatted(first, returned));
        assertThat(explain("--as-of", "2020-11-06")).contains("数值　4.2 ‰", "已退回：2-更正.csv");
    }

    @Test
    void saysWhatStoodOnTheDayBefore() {
        assertThat(explain("--as-of", "2020-11-05"))
                .contains("数值　4.8 ‰", "截至 2020-11-05 已收到并通过审核的数据（区划、指标、规划和审核意见按本次发布）")
                .contains("""
                  ▪ 2-更正.csv / 2-更正!G2：“4.8”，2020-11-05 01:30 收到，编号 %s
                """.formatted(returned))
                .contains("""
                    已被取代：1-报表.csv / 1-报表!G2：“4.2”，2020-11-05 01:30 收到，编号 %s
                """.formatted(first));
        assertThat(explain("--as-of", "2020-11-04")).contains("没有任何地区上报过");
    }

    private static String explain(String... words) {
        List<String> all =
                new ArrayList<>(List.of("explain", "--home", home.toString(), "370481", "C-HLT-002", "2020"));
        all.addAll(List.of(words));
        Told told = Told.by(all.toArray(String[]::new));
        assertThat(told.status()).as(told.err()).isZero();
        return told.out();
    }
}
