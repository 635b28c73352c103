package org.halfsky.warehouse.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.Finding;
import org.halfsky.model.Severity;
import org.halfsky.model.Threshold;
import org.halfsky.model.catalog.Rule;
import org.halfsky.warehouse.BuiltInCatalog;
import org.halfsky.warehouse.OpenWarehouse;
import org.halfsky.warehouse.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a rule holds, in which version, and how far what it says can be set. */
class RulesInForceIT {

    private static final String INFANTS = "[C-HLT-001] <= [C-HLT-002]";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private int homes;

    @ParameterizedTest
    @CsvSource({"2014, 0", "2015, 1", "2018, 1", "2019, 0"})
    void holdsFromItsFirstToItsLastYear(int year, int findings) {
        assertThat(findings(rule(INFANTS, 2015, 2018, 1), CheckSettings.defaults(), broken(year)))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2014, 0", "2015, 1", "2030, 1"})
    void holdsForGoodWhereItHasNoLastYear(int year, int findings) {
        assertThat(findings(rule(INFANTS, 2015, null, 1), CheckSettings.defaults(), broken(year)))
                .hasSize(findings);
    }

    @Test
    void isNamedWithItsVersionInEveryFinding() {
        assertThat(findings(rule(INFANTS, null, null, 3), CheckSettings.defaults(), broken(2020)))
                .singleElement()
                .extracting(Finding::rule, Finding::version)
                .containsExactly("R901", 3);
    }

    @ParameterizedTest
    @CsvSource({"130.0, 30, 0", "130.1, 30, 1", "130.1, 30.2, 0", "69.9, 30, 1", "160, 60, 0", "160.1, 60, 1"})
    void movesAsFarAsTheInstallationAllows(BigDecimal now, BigDecimal allowed, int findings) {
        Sheet sheet = Sheet.of("moves")
                .year(2019)
                .says("W-ENV-004", "100.0")
                .year(2020)
                .says("W-ENV-004", now.toPlainString());
        String formula = "abs([W-ENV-004] - [W-ENV-004]@-1) <= {count-change-pct}%*[W-ENV-004]@-1";

        assertThat(findings(
                        rule(formula, null, null, 1),
                        CheckSettings.defaults().with(Threshold.COUNT_CHANGE_PCT, allowed),
                        sheet))
                .filteredOn(each -> each.rule().equals("R901"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"30, 1", "39.9, 1", "40, 0"})
    void countsMoveAsFarAsTheInstallationAllows(BigDecimal allowed, int findings) {
        Sheet sheet = Sheet.of("counts")
                .year(2019)
                .says("B-POP-009", "5000")
                .year(2020)
                .says("B-POP-009", "7000");
        Rule moves = BuiltInCatalog.rules().stream()
                .filter(each -> each.code().equals("R302"))
                .findFirst()
                .orElseThrow();

        List<Finding> found =
                findings(moves, CheckSettings.defaults().with(Threshold.COUNT_CHANGE_PCT, allowed), sheet);

        assertThat(found)
                .hasSize(findings)
                .allSatisfy(each ->
                        assertThat(each.expected()).isEqualTo("同比变动不超过%s%%".formatted(allowed.toPlainString())));
    }

    /** Figures of two years, and what a sender reads who may be asked sooner than elsewhere. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R301 | PERCENTAGE_CHANGE_POINTS | 6 | W-HLT-003=91.2@2019 W-HLT-003=98.1@2020                                       | 同比变动超过6个百分点，请说明原因
            R302 | COUNT_CHANGE_PCT         | 25.5 | B-POP-009=5000@2019 B-POP-009=6400@2020                                    | 同比变动超过25.5%，请说明原因
            R303 | MORTALITY_CHANGE_PCT     | 20 | C-HLT-002=4.0@2019 B-HLT-003=20@2019 C-HLT-002=5.2@2020 B-HLT-003=26@2020    | 与上年相比变动超过20%，请说明原因
            R305 | TERM_CHANGE_POINTS       | 1 | W-DEC-001=27.6@2019 W-DEC-001=29.9@2020                                       | 在届中与上年相差超过1个百分点，请核实口径并说明
            """)
    void tellsSendersTheThresholdOfTheirHome(
            String code, Threshold threshold, BigDecimal chosen, String figures, String told) {
        Sheet sheet = Sheet.of("moves");
        for (String each : figures.split("\\s+", -1)) {
            String[] words = each.split("[=@]", -1);
            sheet = sheet.year(Integer.parseInt(words[2])).says(words[0], words[1]);
        }
        Rule rule = BuiltInCatalog.rules().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(findings(rule, CheckSettings.defaults().with(threshold, chosen), sheet))
                .filteredOn(each -> each.rule().equals(code))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).endsWith(told));
        assertThat(findings(rule, CheckSettings.defaults(), sheet))
                .filteredOn(each -> each.rule().equals(code))
                .isEmpty();
    }

    @Test
    void stopsTheStartWithEveryWordOfAMessageThatMeansNothing() {
        Rule rule = new Rule(
                "R901",
                "",
                "",
                "",
                Severity.WARNING,
                "{subject}变动超过{no-such-number}%",
                null,
                null,
                1,
                "rule.csv line 9");

        assertThatThrownBy(() -> Rulebook.of(BuiltInCatalog.with(List.of(rule)), CheckSettings.defaults()))
                .isInstanceOfSatisfying(
                        InvalidRuleException.class,
                        wrong -> assertThat(wrong.problems())
                                .containsExactly(
                                        "rule.csv line 9, column message: expected one of {subject} {relation} {other} {expected} or a threshold, saw '{no-such-number}' (rule R901)"));
    }

    @Test
    void stopsTheStartWithEveryFormulaThatCannotBeRead() {
        List<Rule> rules = List.of(
                rule("[C-HLT-001] <= [C-HLT-999]", null, null, 1),
                rule(INFANTS, null, null, 1),
                rule("[C-HLT-001] <= {no-such-number}", null, null, 1));

        assertThatThrownBy(() -> Rulebook.of(BuiltInCatalog.with(rules), CheckSettings.defaults()))
                .isInstanceOfSatisfying(
                        InvalidRuleException.class,
                        wrong -> assertThat(wrong.problems())
                                .hasSize(2)
                                .satisfiesExactly(
                                        first -> assertThat(first)
                                                .isEqualTo(
                                                        "catalog/rule.csv line 9, column formula, character 16: no indicator has the code C-HLT-999 (rule R901)"),
                                        second -> assertThat(second)
                                                .startsWith(
                                                        "catalog/rule.csv line 9, column formula, character 16: expected one of the thresholds birth-sex-ratio-least")
                                                .endsWith("saw '{no-such-number}' (rule R901)")));
    }

    private static Sheet broken(int year) {
        return Sheet.of("broken").year(year).says("C-HLT-001", "5.2").says("C-HLT-002", "4.2");
    }

    private static Rule rule(String formula, @Nullable Integer from, @Nullable Integer to, int version) {
        return new Rule(
                "R901",
                "cross-indicator",
                "试行规则",
                formula,
                Severity.WARNING,
                "",
                from,
                to,
                version,
                "catalog/rule.csv line 9");
    }

    private List<Finding> findings(Rule rule, CheckSettings settings, Sheet sheet) {
        try (OpenWarehouse open =
                OpenWarehouse.with(BuiltInCatalog.with(List.of(rule)), folder.resolve("home" + homes++))) {
            return open.checkedWith(settings).answerTo(sheet).findings();
        }
    }
}
