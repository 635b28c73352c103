package org.halfsky.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CellRef;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.decision.BaseLocks;
import org.halfsky.model.decision.BaseValue;
import org.halfsky.model.decision.Decider;
import org.halfsky.model.decision.Decision;
import org.halfsky.model.decision.ErrorOverride;
import org.halfsky.model.decision.LockedBase;
import org.halfsky.model.decision.Ruling;
import org.halfsky.model.decision.SubmissionReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {

    private static final SubmissionId SUBMISSION = new SubmissionId("20201105T013000-aaaaaaaaaaaa");
    private static final Ruling OVERRIDE = new ErrorOverride(SUBMISSION, "R101", new CellRef("妇女", "D35"));

    @TempDir
    Path folder;

    @Test
    void readsBackEveryKindByTime() {
        Decision override = take(OVERRIDE, "2020-11-05T01:30:00Z");
        Decision sentBack = take(new SubmissionReturn(SUBMISSION), "2020-11-04T01:30:00Z");
        Decision locked = take(
                new LockedBase(
                        "CN-C-2011",
                        new AreaCode("370481"),
                        new IndicatorCode("C-HLT-002"),
                        Breakdown.TOTAL,
                        new BigDecimal("13.10")),
                "2020-11-06T01:30:00Z");

        Decision lockedByTheProgram = take(
                new BaseLocks(List.of(new BaseValue(
                        "CN-C-2011",
                        new AreaCode("370481"),
                        2020,
                        new IndicatorCode("C-HLT-002"),
                        "urban-rural gap",
                        BigInteger.valueOf(100),
                        BigInteger.valueOf(3)))),
                "2020-11-07T01:30:00Z");

        assertThat(new Decisions(folder).all()).containsExactly(sentBack, override, locked, lockedByTheProgram);
        assertThat(new Archive(folder).submissions()).isEmpty();
        assertThat(new Archive(folder).unfinished()).isEmpty();
    }

    @Test
    void describesADecisionInPlainWords() {
        Decision decision = take(OVERRIDE, "2020-11-05T01:30:00Z");

        assertThat(decision.id().value()).matches("20201105T093000-override-[0-9a-f]{12}");
        assertThat(fileOf(decision)).hasContent("""
                        {
                          "decision" : "%s",
                          "kind" : "override",
                          "decidedAt" : "2020-11-05T09:30:00+08:00",
                          "decidedBy" : "张三",
                          "deciderArea" : "370400",
                          "reason" : "已电话核实",
                          "ruling" : {
                            "cell" : "D35",
                            "rule" : "R101",
                            "sheet" : "妇女",
                            "submission" : "20201105T013000-aaaaaaaaaaaa"
                          }
                        }
                        """.formatted(decision.id()));
    }

    @Test
    void saysWhichFileIsDamaged() throws IOException {
        Decision decision = take(OVERRIDE, "2020-11-05T01:30:00Z");
        Files.writeString(
                fileOf(decision), Files.readString(fileOf(decision)).replace("\"cell\" : \"D35\"", "\"cell\" : \"\""));

        assertThatThrownBy(() -> new Decisions(folder).all())
                .isInstanceOf(DamagedArchiveException.class)
                .hasMessage("%s: override: cell is empty", fileOf(decision));
    }

    @Test
    void refusesADecisionWithoutAReason() {
        assertThatThrownBy(() -> new Decisions(folder)
                        .take(new Decider("张三", new AreaCode("370400")), " ", OVERRIDE, Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs its reason");
        assertThat(new Decisions(folder).all()).isEmpty();
    }

    private Decision take(Ruling ruling, String time) {
        Clock clock = Clock.fixed(Instant.parse(time), ZoneId.of("Asia/Shanghai"));
        return new Decisions(folder).take(new Decider("张三", new AreaCode("370400")), "已电话核实", ruling, clock);
    }

    private Path fileOf(Decision decision) {
        return folder.resolve("2020/11")
                .resolve("%02d".formatted(decision.decidedAt().getDayOfMonth()))
                .resolve(decision.id().value())
                .resolve("decision.json");
    }
}
