package org.halfsky.warehouse.check.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.halfsky.model.IndicatorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private final Vocabulary words = new Vocabulary(
            Map.of(
                    new IndicatorCode("A-1"), new Vocabulary.Term("活产数", "人"),
                    new IndicatorCode("B-2"), new Vocabulary.Term("死亡率", "‰")),
            new TreeMap<>(Map.of("most", new BigDecimal("130"), "moves-pct", new BigDecimal("12.5"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "[A-1] <= [B-2]                          # 活产数≤死亡率",
                "[A-1.F.T] >= [B-2]@-1                   # 活产数（女）≥上年死亡率",
                "[A-1]@2 <> [B-2]@-2                     # 后2年的活产数≠前2年的死亡率",
                "abs([A-1] - [B-2]) < 2                  # |活产数－死亡率|<2",
                "[A-1] =~ [B-2]*[A-1]/1000               # 活产数=死亡率×活产数÷1000",
                "([A-1] + 1)*2 > -[B-2]                  # （活产数＋1）×2>−死亡率",
                "[A-1] - ([B-2] - 1) = year              # 活产数－（死亡率－1）=年份",
                "[A-1] <= {most}                         # 活产数≤130",
                "[A-1] <= {moves-pct}%*[B-2]             # 活产数≤0.125×死亡率",
                "[A-1] <= 50%*[B-2]                      # 活产数≤0.5×死亡率",
                "half([A-1]) < sqrt([B-2]) - round(0.5)  # 活产数末位的一半<√（死亡率）－（0.5）取整"
            })
    void saysInChineseWhatWasWritten(String formula, String inWords) {
        assertThat(onlyClause(formula).alternatives().get(0).inWords(words)).isEqualTo(inWords);
    }

    @Test
    void takesAChainApartIntoClauses() {
        assertThat(inWords("[A-1] <= [B-2] <= 100 and [A-1] > 0; [B-2] > 1"))
                .containsExactly("活产数≤死亡率", "死亡率≤100", "活产数>0", "死亡率>1");
    }

    @Test
    void givesEveryClauseOfAPartItsConditions() {
        Formula formula =
                Formula.parse("if [A-1] > 0 and [B-2] = 0 or [B-2] = 1 then [A-1] < 5 and [B-2] < 6; [A-1] < 7", words);

        assertThat(formula.clauses())
                .extracting(each -> each.conditions().size())
                .containsExactly(2, 2, 0);
    }

    @Test
    void keepsAlternativesInOneClause() {
        assertThat(onlyClause("[A-1] = 0 or [A-1] = 100").alternatives()).hasSize(2);
    }

    @Test
    void keepsOutOnlyWhatIsToBeRejected() {
        Clause clause = onlyClause("[B-2] =~ [A-1]/1000 rejecting [B-2]");

        assertThat(clause.keptOut())
                .extracting(each -> each.indicator().value())
                .containsExactly("B-2");
        assertThat(clause.references()).hasSize(2);
    }

    @Test
    void keepsOutTheOperandsOfTheConditionToo() {
        assertThat(onlyClause("if [A-1] = 1 then [B-2] = 0").keptOut())
                .extracting(each -> each.indicator().value())
                .containsExactly("B-2", "A-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[A-1] <=                | character 9: expected a [reference], a number or one of abs half round sqrt year, saw the end",
                "[A-1 <= [B-2]           | character 1: expected a [reference], a number, a word or a sign, saw '['",
                "[A-1] [B-2]             | character 7: expected one of <= >= < > = <>, saw '[B-2]'",
                "[A-1.X.T] > 0           | character 1: expected a breakdown such as T.R behind 'A-1.', saw 'X.T'",
                "[] > 0                  | character 1: expected the code of an indicator, saw '[]'",
                "[A-1]@-9 > 0            | character 8: expected a number of years from 0 to 2, saw '9'",
                "[A-1] > 0 then          | character 11: expected 'and', ';' or the end, saw 'then'",
                "if [A-1] > 0 [B-2] > 0  | character 14: expected 'then', saw '[B-2]'",
                "foo([A-1]) > 0          | character 1: expected a [reference], a number or one of abs half round sqrt year, saw 'foo'",
                "(([A-1]) > 0            | character 10: expected ')', saw '>'",
                "[A-1] < 1 < 2 or 1 < 2  | character 1: a chain such as a <= b <= c cannot stand beside 'or'",
                "if 1 < 2 < 3 then 1 < 2 | character 4: expected one comparison, saw a chain",
                "[A-1] § 2               | character 7: expected a [reference], a number, a word or a sign, saw '§'",
                "[A-1] <= {moves}        | character 10: expected one of the thresholds most moves-pct, saw '{moves}'",
                "[A-1] <= {most          | character 10: expected a [reference], a number, a word or a sign, saw '{'",
                "[A-1] > [C-3]           | character 9: no indicator has the code C-3",
                "1 > 2                   | character 1: every comparison needs a [reference]",
                "[A-1] > 0 and 1 > 2     | character 15: every comparison needs a [reference]",
                "[A-1] > 0 rejecting 5   | character 21: expected a [reference], saw '5'"
            })
    void saysAtWhichCharacterItStopsUnderstanding(String formula, String problem) {
        assertThatThrownBy(() -> Formula.parse(formula, words))
                .isInstanceOf(FormulaException.class)
                .hasMessage(problem);
    }

    private Clause onlyClause(String formula) {
        List<Clause> clauses = Formula.parse(formula, words).clauses();
        assertThat(clauses).hasSize(1);
        return clauses.get(0);
    }

    private List<String> inWords(String formula) {
        return Formula.parse(formula, words).clauses().stream()
                .map(each -> each.alternatives().get(0).inWords(words))
                .toList();
    }
}
