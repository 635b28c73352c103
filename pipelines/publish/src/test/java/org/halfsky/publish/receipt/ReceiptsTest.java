package org.halfsky.publish.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.halfsky.model.Answer;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.Finding;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptsTest {

    private static final Finding UNDER_FIVE_BELOW_INFANT = new Finding(
            "R201",
            Severity.ERROR,
            "妇儿综1表",
            "D17",
            new AreaCode("370481"),
            new IndicatorCode("C-HLT-003"),
            2020,
            Breakdown.TOTAL,
            "3.1",
            "≥ 4.2（婴儿死亡率）",
            "5岁以下儿童死亡率 3.1 小于婴儿死亡率 4.2，请核实",
            null);

    @TempDir
    private Path home;

    private Receipts receipts;

    @BeforeEach
    void openFolder() {
        receipts = new Receipts(home.resolve("receipts"), Answers.catalog());
    }

    @Test
    void writesTheReceiptFieldByFieldAsTheContractSays() throws IOException {
        Answer answer =
                Answers.partlyAccepted().finding(UNDER_FIVE_BELOW_INFANT).build();

        receipts.write(answer, null);

        assertThat(Files.readString(home.resolve("receipts/370481/20201105T013000-3f2a9c0d1b7e/回执.json")))
                .isEqualTo("""
                        {
                          "submission": "20201105T013000-3f2a9c0d1b7e",
                          "file": "附件2：滕州市2020年监测表（最终版）.xls",
                          "sha256": "3f2a9c0d1b7e0000000000000000000000000000000000000000000000000000",
                          "receivedAt": "2020-11-05T01:30:00+08:00",
                          "status": "partly_accepted",
                          "areas": [ "370481" ],
                          "years": [ 2020 ],
                          "cells": {
                            "filled": 812,
                            "loaded": 640,
                            "rejected": 3,
                            "ignored": 169,
                            "ignoredBy": {
                              "title": 9,
                              "header": 40,
                              "note": 118,
                              "hidden": 2
                            }
                          },
                          "findings": [ {
                            "rule": "R201",
                            "severity": "error",
                            "sheet": "妇儿综1表",
                            "cell": "D17",
                            "area": "370481",
                            "indicator": "C-HLT-003",
                            "year": 2020,
                            "breakdown": "T.T",
                            "value": "3.1",
                            "expected": "≥ 4.2（婴儿死亡率）",
                            "message": "5岁以下儿童死亡率 3.1 小于婴儿死亡率 4.2，请核实",
                            "explanation": null,
                            "version": null
                          } ]
                        }\
                        """);
    }

    @Test
    void namesTheSubmissionThatADuplicateRepeats() throws IOException {
        Answer answer = Answers.partlyAccepted()
                .duplicateOf("20201101T090000-3f2a9c0d1b7e")
                .build();

        receipts.write(answer, null);

        assertThat(Files.readString(receipts.folderOf(answer).resolve("回执.json")))
                .contains("""
                          "status": "duplicate",
                          "duplicateOf": "20201101T090000-3f2a9c0d1b7e",
                        """);
    }

    @Test
    void keepsEveryKeyOfAFindingAboutAWholeFile() throws IOException {
        Answer answer = Answers.partlyAccepted()
                .finding(Finding.ofFile("R001", Severity.ERROR, "文件无法打开，请另存为 .xlsx 后重新报送"))
                .build();

        receipts.write(answer, null);

        assertThat(Files.readString(receipts.folderOf(answer).resolve("回执.json")))
                .contains("\"sheet\": null", "\"cell\": null", "\"area\": null", "\"indicator\": null")
                .contains("\"year\": null", "\"breakdown\": null", "\"value\": null", "\"expected\": null");
    }

    @Test
    void putsAFileOfNoKnownAreaUnderUnknown() {
        Answer answer = Answers.partlyAccepted().withoutPlace().build();

        receipts.write(answer, null);

        assertThat(home.resolve("receipts/_unknown/20201105T013000-3f2a9c0d1b7e/回执.json"))
                .exists();
    }

    @Test
    void knowsWhichReceiptsAreWritten() {
        Answer answer = Answers.partlyAccepted().build();

        assertThat(receipts.written()).isEmpty();
        receipts.write(answer, null);
        assertThat(receipts.written()).containsExactly(answer.submission().id());
    }

    @Test
    void takesNoFolderForAReceiptThatHoldsNone() throws IOException {
        Answer answer = Answers.partlyAccepted().build();
        receipts.write(answer, null);
        Files.createDirectories(receipts.folderOf(answer).resolveSibling("新建文件夹"));
        assertThat(receipts.written()).hasSize(1);

        Files.delete(receipts.folderOf(answer).resolve("回执.json"));
        assertThat(receipts.written()).isEmpty();

        assertThat(receipts.write(answer, null)).isTrue();
        assertThat(receipts.written()).hasSize(1);
    }

    @Test
    void leavesAReceiptThatSaysTheSameAsItIs() throws IOException {
        Answer answer = Answers.partlyAccepted().build();
        assertThat(receipts.write(answer, null)).isTrue();
        Path workbook = receipts.folderOf(answer).resolve("回执.xlsx");
        Files.writeString(workbook, "untouched");

        assertThat(receipts.write(answer, null)).isFalse();

        assertThat(workbook).hasContent("untouched");
    }

    @Test
    void renewsAReceiptThatSaysSomethingElse() throws IOException {
        Answer answer = Answers.partlyAccepted().build();
        receipts.write(answer, null);
        Answer changed =
                Answers.partlyAccepted().finding(UNDER_FIVE_BELOW_INFANT).build();

        assertThat(receipts.write(changed, null)).isTrue();

        assertThat(receipts.folderOf(answer).resolve("回执.json")).content().contains("R201");
        assertThat(receipts.folderOf(answer).resolveSibling(".writing-20201105T013000-3f2a9c0d1b7e"))
                .doesNotExist();
        assertThat(receipts.written()).hasSize(1);
    }

    @Test
    void replacesWhatAKilledRunHadBegun() throws IOException {
        Answer answer = Answers.partlyAccepted().build();
        Path leftover = receipts.folderOf(answer).resolveSibling(".writing-20201105T013000-3f2a9c0d1b7e");
        Files.createDirectories(leftover);
        Files.writeString(leftover.resolve("回执.json"), "{");

        receipts.write(answer, null);

        try (Stream<Path> lying = Files.list(home.resolve("receipts/370481"))) {
            assertThat(lying.map(each -> each.getFileName().toString()).toList())
                    .isEqualTo(List.of("20201105T013000-3f2a9c0d1b7e"));
        }
    }
}
