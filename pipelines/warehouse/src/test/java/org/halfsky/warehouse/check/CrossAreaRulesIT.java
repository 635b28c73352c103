package org.halfsky.warehouse.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.halfsky.model.Answer;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Finding;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.warehouse.BuiltInCatalog;
import org.halfsky.warehouse.OpenWarehouse;
import org.halfsky.warehouse.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules over a whole and its parts, and over many cells: 枣庄市 and its six counties. */
class CrossAreaRulesIT {

    private static final List<String> COUNTIES = List.of("370402", "370403", "370404", "370405", "370406", "370481");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private OpenWarehouse open;

    @BeforeEach
    void openWarehouse() {
        open = OpenWarehouse.in(folder);
    }

    @AfterEach
    void closeWarehouse() {
        open.close();
    }

    @Test
    void warnsOfAWholeThatIsNotTheSumOfItsParts() {
        assertThat(rulesAboutTheCity(births(), Sheet.of("city").area("370400").says("B-HLT-001", "21000")))
                .isEmpty();
        assertThat(messagesAboutTheCity(
                        births(), Sheet.of("city again").area("370400").says("B-HLT-001", "22000")))
                .containsExactly("活产数 22000人 不等于所辖6个地区之和21000人，请核实市本级、开发区是否遗漏或重复并说明");
    }

    @Test
    void addsUpWhatWasAcceptedBefore() {
        open.answersInOrder(births());

        Answer answer = open.answerTo(Sheet.of("city").area("370400").says("B-HLT-001", "22000"));

        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED_WITH_WARNINGS);
        assertThat(answer.findings()).extracting(Finding::rule).containsExactly("R401");
    }

    @Test
    void addsNothingUpWhileAPartIsMissing() {
        List<Sheet> five = new ArrayList<>(births());
        five.remove(0);

        assertThat(rulesAboutTheCity(five, Sheet.of("city").area("370400").says("B-HLT-001", "99999")))
                .isEmpty();
    }

    @Test
    void warnsOfARateThatIsNotThatOfThePartsTogether() {
        List<Sheet> parts = new ArrayList<>();
        for (int county = 0; county < COUNTIES.size(); county++) {
            parts.add(part(county)
                    .says("B-HLT-001", Integer.toString(1000 * (county + 1)))
                    .says("B-HLT-003", county == 0 ? "20" : "5"));
        }

        // 45 deaths over 21000 births
        assertThat(rulesAboutTheCity(parts, Sheet.of("right").area("370400").says("C-HLT-002", "2.14")))
                .isEmpty();
        assertThat(rulesAboutTheCity(parts, Sheet.of("wrong").area("370400").says("C-HLT-002", "2.84")))
                .containsExactly("R402");
    }

    @Test
    void tellsAPlainMeanOfRatesFromTheRateOfThePartsTogether() {
        List<Sheet> parts = new ArrayList<>();
        for (int county = 0; county < COUNTIES.size(); county++) {
            parts.add(part(county)
                    .says("B-HLT-001", county == 0 ? "1000" : "5000")
                    .says("B-HLT-003", county == 0 ? "20" : "5")
                    .says("C-HLT-002", county == 0 ? "20" : "1"));
        }

        assertThat(rulesAboutTheCity(parts, Sheet.of("mean").area("370400").says("C-HLT-002", "4.17")))
                .containsExactly("R402", "R404");
        assertThat(rulesAboutTheCity(parts, Sheet.of("together").area("370400").says("C-HLT-002", "1.73")))
                .isEmpty();
    }

    @Test
    void warnsOfARateOutsideThoseOfItsPartsWhereNumeratorsAreUnknown() {
        List<Sheet> parts = new ArrayList<>();
        for (int county = 0; county < COUNTIES.size(); county++) {
            parts.add(part(county).says("W-HLT-004", "99." + county));
        }

        assertThat(rulesAboutTheCity(parts, Sheet.of("inside").area("370400").says("W-HLT-004", "99.3")))
                .isEmpty();
        assertThat(rulesAboutTheCity(parts, Sheet.of("outside").area("370400").says("W-HLT-004", "98.3")))
                .containsExactly("R403");
    }

    @Test
    void warnsOfAnAreaFarFromItsNeighbours() {
        List<Sheet> neighbours = new ArrayList<>();
        List<String> counties = List.of("370102", "370103", "370104", "370105", "370112", "370113", "370124", "370126");
        for (int county = 0; county < counties.size(); county++) {
            neighbours.add(Sheet.of("county " + county)
                    .fromNobodyKnown()
                    .area(counties.get(county))
                    .says("W-HLT-011", county == 7 ? "31.5" : "8" + county + ".1"));
        }

        List<Answer> answers = open.answersInOrder(neighbours);

        assertThat(answers.get(7).findings())
                .extracting(Finding::message)
                .containsExactly("妇女常见病定期筛查率 31.5% 远离同一上级各地区的中位数82.1%，请核实并说明");
        assertThat(answers.subList(0, 7))
                .allSatisfy(each -> assertThat(each.findings()).isEmpty());
    }

    @Test
    void warnsOfAColumnOfFractionsWherePercentagesUsedToStand() {
        open.answerTo(Sheet.of("2017").year(2017).says("W-HLT-004", "99.21").says("W-DEC-020", "27.45"));
        open.answerTo(Sheet.of("2018").year(2018).says("W-HLT-004", "99.41").says("W-DEC-020", "27.72"));

        Answer answer =
                open.answerTo(Sheet.of("2020").says("W-HLT-004", "0.9951").says("W-DEC-020", "0.2792"));

        assertThat(answer.findings()).extracting(Finding::rule).containsExactly("R004", "R004");
        assertThat(answer.findings().get(1).message())
                .isEqualTo("村民委员会成员中女性比例 0.2792% 远小于历年中位数27.585%，疑为以小数（如0.2792）填报百分数，请核实整列");
    }

    @Test
    void takesSmallPercentagesThatWereAlwaysSmall() {
        open.answerTo(Sheet.of("2017").year(2017).says("W-HLT-004", "0.93"));
        open.answerTo(Sheet.of("2018").year(2018).says("W-HLT-004", "0.94"));

        assertThat(open.answerTo(Sheet.of("2020").says("W-HLT-004", "0.95")).findings())
                .isEmpty();
    }

    /** 济源市 belongs to 河南省 itself, to no prefecture. */
    @Test
    void countsACountyOfTheProvinceItselfAmongItsPartsOnce() {
        List<Sheet> parts = BuiltInCatalog.catalog().areas().stream()
                .filter(each -> new AreaCode("410000").equals(each.parent()) && each.isValidIn(2020))
                .map(each -> Sheet.of(each.name())
                        .fromNobodyKnown()
                        .area(each.code().value())
                        .says("B-POP-009", each.level() == AreaLevel.COUNTY ? "7" : "100"))
                .toList();
        assertThat(parts).hasSize(18);

        assertThat(rulesAboutTheCity(parts, Sheet.of("all").area("410000").says("B-POP-009", "1707")))
                .isEmpty();
        assertThat(messagesAboutTheCity(
                        parts, Sheet.of("without it").area("410000").says("B-POP-009", "1700")))
                .singleElement()
                .asString()
                .contains("不等于所辖18个地区之和1707人");
    }

    private static List<Sheet> births() {
        List<Sheet> sheets = new ArrayList<>();
        for (int county = 0; county < COUNTIES.size(); county++) {
            sheets.add(part(county).says("B-HLT-001", Integer.toString(1000 * (county + 1))));
        }
        return sheets;
    }

    private static Sheet part(int county) {
        return Sheet.of("county " + county).fromNobodyKnown().area(COUNTIES.get(county));
    }

    private List<String> rulesAboutTheCity(List<Sheet> parts, Sheet city) {
        return findings(parts, city).stream().map(Finding::rule).toList();
    }

    private List<String> messagesAboutTheCity(List<Sheet> parts, Sheet city) {
        return findings(parts, city).stream().map(Finding::message).toList();
    }

    /** In a run of its own each time. */
    private List<Finding> findings(List<Sheet> parts, Sheet city) {
        List<Sheet> sheets = new ArrayList<>(parts);
        sheets.add(city.fromNobodyKnown());
        try (OpenWarehouse fresh =
                OpenWarehouse.in(folder.resolve(city.read().submission().id().value()))) {
            List<Answer> answers = fresh.answersInOrder(sheets);
            return answers.get(answers.size() - 1).findings();
        }
    }
}
