package org.halfsky.warehouse.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.halfsky.model.Answer;
import org.halfsky.model.Breakdown;
import org.halfsky.model.Finding;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.MissingReason;
import org.halfsky.model.Severity;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.warehouse.BuiltInCatalog;
import org.halfsky.warehouse.OpenWarehouse;
import org.halfsky.warehouse.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R501: a form of four lines, three of which a county must fill. */
class RequiredLinesIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private OpenWarehouse open;

    @BeforeEach
    void openWarehouse() {
        Catalog built = BuiltInCatalog.catalog();
        open = OpenWarehouse.with(
                new Catalog(
                        built.sha256(),
                        built.areas(),
                        built.areaChanges(),
                        built.indicators(),
                        List.of(),
                        List.of(),
                        built.rules(),
                        List.of(
                                line(1, "C-HLT-002", "T.T", AreaLevel.COUNTY),
                                line(2, "C-HLT-002", "T.R", AreaLevel.COUNTY),
                                line(3, "B-HLT-001", "T.T", AreaLevel.COUNTY),
                                line(4, "W-HLT-001", "T.T", AreaLevel.PROVINCE)),
                        List.of()),
                folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void listsTheRequiredLinesThatAreNotThere() {
        Answer answer = open.answerTo(form("a").says("B-HLT-001", "5210"));

        assertThat(answer.findings())
                .singleElement()
                .extracting(Finding::rule, Finding::severity, Finding::cell, Finding::message)
                .containsExactly(
                        "R501", Severity.ERROR, null, "滕州市2020年《监测表》有1项必报指标没有填报：婴儿死亡率（农村）。请补报；确实没有数据的，请按填表说明填写“—”等符号");
        assertThat(answer.cells().rejected()).isZero();
    }

    @Test
    void isContentWithEveryRequiredLine() {
        assertThat(open.answerTo(form("a").says("C-HLT-002", "T.R", "4.9").says("B-HLT-001", "5210"))
                        .findings())
                .isEmpty();
    }

    @Test
    void isContentWithTheReasonForNoValue() {
        assertThat(open.answerTo(form("a")
                                .says("C-HLT-002", "T.R", "4.9")
                                .isMissing("B-HLT-001", MissingReason.NO_SUCH_ITEM))
                        .findings())
                .isEmpty();
    }

    @Test
    void asksNoDepartmentForTheLinesOfOthers() {
        assertThat(open.answerTo(form("a")).findings()).isEmpty();
    }

    @Test
    void knowsWhatAnotherFileSaysOrAnEarlierOne() {
        open.answerTo(Sheet.of("earlier").says("C-HLT-002", "T.R", "4.9"));

        assertThat(open.answerTo(form("a").says("B-HLT-001", "5210")).findings())
                .isEmpty();
    }

    @Test
    void takesWhatAnotherColumnSaysOfLastYearForNothing() {
        Answer answer =
                open.answerTo(form("a").says("B-HLT-001", "5210").year(2021).saysOfLastYear("C-HLT-002", "4.2"));

        assertThat(answer.findings()).extracting(Finding::rule).contains("R501");
    }

    /** One of the three lines that it must fill. */
    private static Sheet form(String name) {
        return Sheet.of(name).says("C-HLT-002", "4.2");
    }

    private static FormLine line(int order, String indicator, String breakdown, AreaLevel level) {
        return new FormLine(
                "F",
                "监测表",
                "妇女",
                order,
                "0" + order,
                "",
                "指标",
                new IndicatorCode(indicator),
                Breakdown.parse(breakdown),
                Set.of(level));
    }
}
