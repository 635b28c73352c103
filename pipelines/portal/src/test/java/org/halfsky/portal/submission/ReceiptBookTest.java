package org.halfsky.portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.portal.given.PortalFolders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptBookTest {

    private static final AreaCode TENGZHOU = new AreaCode("370481");
    private static final AreaCode SHIZHONG = new AreaCode("370402");
    private static final String HASH = "3f2a9c0d1b7e" + "0".repeat(52);

    @TempDir
    Path home;

    private ReceiptBook book;

    @BeforeEach
    void open() {
        book = new ReceiptBook(new PortalFolders(
                home.resolve("inbox"), home.resolve("receipts"), home.resolve("releases"), home.resolve("archive")));
    }

    @Test
    void listsTheReceiptsOfTheAreasThatAreWantedTheNewestFirst() throws IOException {
        receipt(TENGZHOU, "20201105T013000-3f2a9c0d1b7e", "accepted");
        receipt(TENGZHOU, "20201106T013000-3f2a9c0d1b7e", "duplicate");
        receipt(SHIZHONG, "20201107T013000-3f2a9c0d1b7e", "accepted");
        Files.createDirectories(home.resolve("receipts/_unknown/20201108T013000-3f2a9c0d1b7e"));

        assertThat(lines(TENGZHOU::equals))
                .extracting(ReceiptLine::submission, ReceiptLine::status)
                .containsExactly(
                        tuple("20201106T013000-3f2a9c0d1b7e", SubmissionStatus.DUPLICATE),
                        tuple("20201105T013000-3f2a9c0d1b7e", SubmissionStatus.ACCEPTED));
        assertThat(book.places()).containsExactly(SHIZHONG, TENGZHOU);
    }

    @Test
    void seesAReceiptThatWasRenewed() throws IOException {
        Path file = receipt(TENGZHOU, "20201105T013000-3f2a9c0d1b7e", "accepted");
        assertThat(lines(each -> true)).extracting(ReceiptLine::isReturned).containsExactly(false);

        Files.writeString(
                file,
                Files.readString(file).replace("\"accepted\"", "\"rejected\"").replace("\"findings\": []", """
                                "findings": [{"rule": "R019", "severity": "error", "sheet": null, "cell": null,
                                  "message": "枣庄市（李强）于2020年11月6日退回本文件，原因：口径有误", "explanation": null}]"""));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-11-06T00:00:00Z")));

        assertThat(lines(each -> true)).extracting(ReceiptLine::isReturned).containsExactly(true);
        assertThat(book.find(TENGZHOU, "20201105T013000-3f2a9c0d1b7e")
                        .orElseThrow()
                        .findings(Severity.ERROR))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../370402/20201107T013000-3f2a9c0d1b7e",
                "..",
                ".writing-20201107T013000-3f2a9c0d1b7e",
                "20201107T013000-3f2a9c0d1b7e/../../370402/20201107T013000-3f2a9c0d1b7e",
                "20201107T013000-3f2a9c0d1b7e%2f..",
                "20201107T013000-3f2a9c0d1b7e\u0000",
                "",
            })
    void findsNothingByANameThatIsAPath(String name) throws IOException {
        receipt(SHIZHONG, "20201107T013000-3f2a9c0d1b7e", "accepted");
        receipt(TENGZHOU, "20201107T013000-3f2a9c0d1b7e", "accepted");

        assertThat(book.find(TENGZHOU, name)).isEmpty();
        assertThat(book.json(TENGZHOU, name)).isEmpty();
        assertThat(book.workbook(TENGZHOU, name)).isEmpty();
    }

    @Test
    void followsNoLink() throws IOException {
        Path theirs = receipt(SHIZHONG, "20201107T013000-3f2a9c0d1b7e", "accepted");
        Path own = Files.createDirectories(home.resolve("receipts/370481"));
        Path folder = theirs.resolveSibling("");
        Files.createSymbolicLink(own.resolve("20201107T013000-3f2a9c0d1b7e"), folder);

        assertThat(book.json(TENGZHOU, "20201107T013000-3f2a9c0d1b7e")).isEmpty();
        assertThat(book.json(SHIZHONG, "20201107T013000-3f2a9c0d1b7e")).contains(theirs);
    }

    @Test
    void answersAnUploadWithTheFirstReceiptOfItsBytesAndNameThatCameAfterIt() throws IOException {
        receipt(TENGZHOU, "20201105T013000-3f2a9c0d1b7e", "accepted");
        receipt(TENGZHOU, "20201105T020000-3f2a9c0d1b7e", "duplicate");
        receipt(TENGZHOU, "20201105T023000-3f2a9c0d1b7e", "duplicate");

        assertThat(book.answerTo(upload("2020-11-05T02:00:00.900+08:00", "表.xls")))
                .map(Receipt::submission)
                .contains("20201105T020000-3f2a9c0d1b7e");
        assertThat(book.answerTo(upload("2020-11-05T02:30:40+08:00", "表.xls")))
                .as("a run takes what comes while it looks, and names it by its beginning")
                .map(Receipt::submission)
                .contains("20201105T023000-3f2a9c0d1b7e");
        assertThat(book.answerTo(upload("2020-11-05T03:00:00+08:00", "表.xls"))).isEmpty();
        assertThat(book.answerTo(upload("2020-11-05T02:00:00+08:00", "另一个.xls")))
                .isEmpty();
    }

    @Test
    void readsOnlyThePageThatIsShownUnlessTheFilterAsksForMore() throws IOException {
        for (int i = 10; i < 50; i++) {
            receipt(TENGZHOU, "20201105T0130%d-3f2a9c0d1b7e".formatted(i), i % 2 == 0 ? "accepted" : "partly_accepted");
        }
        receipt(SHIZHONG, "20201107T013000-3f2a9c0d1b7e", "accepted");
        Files.writeString(home.resolve("receipts/370481/20201105T013010-3f2a9c0d1b7e/回执.json"), "{");

        ReceiptFilter.Found first = ReceiptFilter.of("370481", "", "", 1).in(book, each -> true);
        assertThat(first.lines())
                .hasSize(30)
                .extracting(ReceiptLine::submission)
                .first()
                .isEqualTo("20201105T013049-3f2a9c0d1b7e");
        assertThat(first.count()).isEqualTo(40);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(ReceiptFilter.of("370481", "", "", 2).in(book, each -> true).lines())
                .as("one of the ten cannot be read")
                .hasSize(9);
        assertThat(ReceiptFilter.of("", "", "", 1).in(book, SHIZHONG::equals).count())
                .isEqualTo(1);
        assertThat(ReceiptFilter.of("370481", "", "", 1)
                        .in(book, SHIZHONG::equals)
                        .count())
                .isZero();

        assertThat(ReceiptFilter.of("370481", "2020", "partly_accepted", 1)
                        .in(book, each -> true)
                        .count())
                .isEqualTo(20);
        assertThat(ReceiptFilter.of("370481", "2019", "", 1)
                        .in(book, each -> true)
                        .count())
                .isZero();
    }

    private List<ReceiptLine> lines(Predicate<AreaCode> isWanted) {
        return book.names(isWanted).stream()
                .map(book::line)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Upload upload(String time, String file) {
        Instant at = OffsetDateTime.parse(time).toInstant();
        return new Upload("20201105T020000000-00000000", "wangmin", TENGZHOU, file, HASH, 10, at);
    }

    private Path receipt(AreaCode place, String submission, String status) throws IOException {
        String time = "%s-%s-%sT%s:%s:%s+08:00"
                .formatted(
                        submission.substring(0, 4),
                        submission.substring(4, 6),
                        submission.substring(6, 8),
                        submission.substring(9, 11),
                        submission.substring(11, 13),
                        submission.substring(13, 15));
        Path folder = Files.createDirectories(
                home.resolve("receipts").resolve(place.value()).resolve(submission));
        return Files.writeString(folder.resolve("回执.json"), """
                {
                  "submission": "%s",
                  "file": "表.xls",
                  "sha256": "%s",
                  "receivedAt": "%s",
                  "status": "%s",
                  "areas": ["%s"],
                  "years": [2020],
                  "cells": {"filled": 3, "loaded": 1, "rejected": 0, "ignored": 2, "ignoredBy": {"title": 2}},
                  "findings": []
                }
                """.formatted(submission, HASH, time, status, place));
    }
}
