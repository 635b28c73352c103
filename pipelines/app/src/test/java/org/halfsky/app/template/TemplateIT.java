package org.halfsky.app.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfsky.app.template.Filling.CATALOG;
import static org.halfsky.app.template.Filling.SEED;
import static org.halfsky.app.template.Filling.TENGZHOU;
import static org.halfsky.app.template.Filling.YEAR;
import static org.halfsky.app.template.Filling.owed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.halfsky.app.home.Home;
import org.halfsky.app.installation.Installation;
import org.halfsky.app.installation.StandingClock;
import org.halfsky.app.installation.StandingClockRun;
import org.halfsky.app.mainjob.Office;
import org.halfsky.model.Answer;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Statement;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.model.catalog.Area;
import org.halfsky.publish.invented.InventedSubmissions;
import org.halfsky.publish.invented.Layout;
import org.halfsky.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blank form goes out with last year's figures in it, is filled in, and comes back; all figures are invented. */
class TemplateIT {

    @TempDir
    static Path home;

    @TempDir
    static Path files;

    private static Path blank;
    private static Path filled;

    @BeforeAll
    static void reportLastYearAndFillInThisOne() throws Exception {
        new InventedSubmissions(CATALOG, SEED)
                .write(TENGZHOU, YEAR - 1, YEAR - 1, Layout.LEGAL, home.resolve("inbox"))
                .forEach(TemplateIT::settle);
        assertThat(StandingClockRun.run(home, "nightly")).isTrue();
        blank = files.resolve("滕州市2020年空表.xlsx");
        write(TENGZHOU, blank);
        filled = files.resolve("滕州市2020年报表.xlsx");
        Filling.fill(blank, filled);
    }

    private static void settle(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(StandingClock.NIGHT.minus(Duration.ofHours(1))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(AreaCode code, Path file) {
        Area area = CATALOG.area(code, YEAR).orElseThrow();
        try (Templates templates = Templates.open(new Home(home), CATALOG, CheckSettings.defaults())) {
            templates.write(area, YEAR, file);
        }
    }

    @Test
    void holdsWhatWasAcceptedLastYear() {
        assertThat(Filling.of(Filling.read(blank), Statement.PREVIOUS_YEAR))
                .hasSize(owed().size())
                .allSatisfy(each -> assertThat(each.year()).isEqualTo(YEAR - 1));
    }

    @Test
    void saysTheSameAfterAnOfficeProgramHasSavedIt(@TempDir Path folder) throws Exception {
        ReadSubmission saved = Filling.read(Office.convert(filled, "xlsx", folder));

        assertThat(saved.findings()).isEmpty();
        assertThat(figures(saved)).isEqualTo(figures(Filling.read(filled)));
    }

    private static Map<String, String> figures(ReadSubmission read) {
        Map<String, String> figures = new TreeMap<>();
        read.observations()
                .forEach(each -> figures.put(
                        "%s %s %d %s".formatted(each.indicator(), each.breakdown(), each.year(), each.source()),
                        each.value() + " " + each.missing()));
        return figures;
    }

    @Test
    void isAcceptedWhenItComesBackAndTheBlankOneIsNot() throws Exception {
        Path sender = home.resolve("inbox/370481滕州市");
        Files.createDirectories(sender);
        for (Path each : List.of(blank, filled)) {
            settle(Files.copy(each, sender.resolve(each.getFileName().toString())));
        }
        Map<String, Answer> answers = new TreeMap<>();
        try (Installation installation = StandingClockRun.open(home)) {
            assertThat(installation.run("intake")).isTrue();
            Warehouse warehouse = installation.part(Warehouse.class);
            for (SubmissionId each : warehouse.accepted()) {
                Answer answer = warehouse.answer(each);
                answers.put(answer.submission().file(), answer);
            }
        }
        Answer back = Objects.requireNonNull(answers.get("滕州市2020年报表.xlsx"));
        assertThat(back.findings()).isEmpty();
        assertThat(back.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(back.cells().loaded()).isEqualTo(owed().size());
        assertThat(back.cells().ignoredBy()).containsEntry(IgnoredBecause.PREVIOUS_YEAR, owed().size());
        Answer empty = Objects.requireNonNull(answers.get("滕州市2020年空表.xlsx"));
        assertThat(empty.status()).isEqualTo(SubmissionStatus.REJECTED);
        assertThat(empty.findings())
                .singleElement()
                .satisfies(each -> assertThat(each.rule()).isEqualTo("R017"));
        assertThat(empty.cells().loaded()).isZero();
    }
}
