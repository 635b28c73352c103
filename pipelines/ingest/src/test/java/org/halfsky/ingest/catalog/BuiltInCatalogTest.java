package org.halfsky.ingest.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaChange;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Indicator.Aggregation;
import org.halfsky.model.catalog.Target;
import org.halfsky.model.catalog.TargetType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the facts of {@code sql/catalog/} against each other: what no single row can show. */
class BuiltInCatalogTest {

    private static final Catalog CATALOG = CatalogReader.read(null);
    private static final Set<String> NATIONAL_PLANS = Set.of("CN-W-2011", "CN-C-2011");

    @Test
    void hasOneTreeOfAreasInEveryYear() {
        List<String> astray = IntStream.rangeClosed(2009, 2024)
                .boxed()
                .flatMap(year -> CATALOG.areas().stream()
                        .filter(area -> area.isValidIn(year) && !reachesTheNation(area, year))
                        .map(area -> "%d %s".formatted(year, area.code())))
                .toList();

        assertThat(astray).isEmpty();
    }

    private static boolean reachesTheNation(Area area, int year) {
        AreaCode parent = area.parent();
        return parent == null
                ? area.code().equals(AreaCode.NATION)
                : CATALOG.area(parent, year)
                        .filter(each -> each.level().compareTo(area.level()) < 0)
                        .map(each -> reachesTheNation(each, year))
                        .orElse(false);
    }

    @ParameterizedTest
    @CsvSource({"2010, 2859", "2015, 2850", "2019, 2846", "2022, 2843", "2024, 2846"})
    void countsTheCountiesOfAYear(int year, int count) {
        assertThat(CATALOG.areas())
                .filteredOn(area -> area.level() == AreaLevel.COUNTY && area.isValidIn(year))
                .hasSize(count);
    }

    @Test
    void givesTheAreasOfEveryChangeTheirNamesOfThatTime() {
        assertThat(CATALOG.areaChanges()).allSatisfy(change -> {
            assertThat(name(change.oldCode(), change.changeYear() - 1)).isEqualTo(change.oldName());
            assertThat(name(change.newCode(), change.changeYear())).isEqualTo(change.newName());
        });
    }

    @Test
    void explainsByAChangeWhereEveryAreaWentThatEnded() {
        Set<AreaCode> changed =
                CATALOG.areaChanges().stream().map(AreaChange::oldCode).collect(Collectors.toSet());

        assertThat(CATALOG.areas()).filteredOn(area -> area.validTo() != null).allSatisfy(area -> {
            assertThat(area.successors()).isNotEmpty();
            assertThat(changed).contains(area.code());
        });
    }

    private static String name(AreaCode code, int year) {
        return CATALOG.area(code, year).map(Area::name).orElse("not valid in " + year);
    }

    @Test
    void measuresTheOperandsOfAShareInTheSameThings() {
        List<String> unlike = CATALOG.indicators().stream()
                .filter(share -> share.unit().equals("%") && share.hasOperands())
                .filter(share -> !counted(numerator(share)).equals(counted(denominator(share))))
                .map(share -> "%s %s ÷ %s"
                        .formatted(
                                share.code(),
                                numerator(share).unit(),
                                denominator(share).unit()))
                .toList();

        // one village has one head
        assertThat(unlike).containsExactly("W-DEC-028 人 ÷ 个");
    }

    @Test
    void multipliesSharesByAHundred() {
        assertThat(CATALOG.indicators())
                .filteredOn(share -> share.unit().equals("%") && share.hasOperands())
                .allSatisfy(share -> assertThat(share.multiplier()).isEqualByComparingTo("100"));
    }

    private static Indicator numerator(Indicator rate) {
        return indicator(Objects.requireNonNull(rate.numerator()));
    }

    private static Indicator denominator(Indicator rate) {
        return indicator(Objects.requireNonNull(rate.denominator()));
    }

    /** Schools and institutions are counted in 所 or 个 alike. */
    private static String counted(Indicator operand) {
        return operand.unit().equals("所") ? "个" : operand.unit();
    }

    @Test
    void rollsUpOnlyWhatHasOperands() {
        assertThat(CATALOG.indicators())
                .filteredOn(each -> each.aggregation() == Aggregation.RATIO_OF_SUMS)
                .allMatch(Indicator::hasOperands);
    }

    @Test
    void hasALineForEveryIndicatorThatAPlanMeasures() {
        Set<IndicatorCode> lines =
                CATALOG.formLines().stream().map(FormLine::indicator).collect(Collectors.toSet());

        assertThat(lines).containsAll(measured());
        assertThat(lines).containsAll(operands(measured()));
    }

    @Test
    void hasALineForEveryBreakdownThatATargetNeeds() {
        Set<String> lines = CATALOG.formLines().stream()
                .map(each -> each.indicator() + " " + each.breakdown())
                .collect(Collectors.toSet());

        assertThat(CATALOG.targets())
                .filteredOn(BuiltInCatalogTest::isMeasured)
                .allSatisfy(target -> breakdowns(target)
                        .forEach(breakdown -> Stream.concat(
                                        Stream.of(Objects.requireNonNull(target.indicator())),
                                        operands(Set.of(Objects.requireNonNull(target.indicator()))).stream())
                                .forEach(code -> assertThat(lines).contains(code + " " + breakdown))));
    }

    private static List<Breakdown> breakdowns(Target target) {
        return switch (target.breakdown()) {
            case "rural" -> List.of(Breakdown.parse("T.R"));
            case "urban-rural gap" -> List.of(Breakdown.parse("T.U"), Breakdown.parse("T.R"));
            default -> List.of(Breakdown.TOTAL);
        };
    }

    @Test
    void asksForEveryFigureOnce() {
        List<String> figures = CATALOG.formLines().stream()
                .map(each -> each.indicator() + " " + each.breakdown())
                .toList();

        assertThat(figures).doesNotHaveDuplicates();
    }

    @Test
    void asksForOperandsWhereverItAsksForTheirRate() {
        List<String> missing = new ArrayList<>();
        for (FormLine rate : CATALOG.formLines()) {
            for (IndicatorCode operand : operands(Set.of(rate.indicator()))) {
                boolean isThere = CATALOG.formLines().stream()
                        .anyMatch(each -> each.indicator().equals(operand)
                                && each.breakdown().equals(rate.breakdown())
                                && each.requiredAt().containsAll(rate.requiredAt()));
                if (!isThere) {
                    missing.add("%s of %s %s".formatted(operand, rate.indicator(), rate.breakdown()));
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void asksCountiesForNothingThatOnlySurveysKnow() {
        Set<IndicatorCode> ownOfEachLevel = Stream.of("W-DEC-001", "W-DEC-002", "W-DEC-003", "W-DEC-004")
                .map(IndicatorCode::new)
                .collect(Collectors.toSet());

        assertThat(CATALOG.formLines())
                .filteredOn(line -> line.requiredAt().contains(AreaLevel.COUNTY))
                .filteredOn(line -> indicator(line.indicator()).aggregation() == Aggregation.NOT_AGGREGATABLE)
                .extracting(FormLine::indicator)
                .isSubsetOf(ownOfEachLevel);
    }

    private static Set<IndicatorCode> measured() {
        return CATALOG.targets().stream()
                .filter(BuiltInCatalogTest::isMeasured)
                .map(each -> Objects.requireNonNull(each.indicator()))
                .collect(Collectors.toSet());
    }

    private static boolean isMeasured(Target target) {
        return NATIONAL_PLANS.contains(target.plan())
                && target.indicator() != null
                && target.type() != TargetType.QUALITATIVE;
    }

    private static Set<IndicatorCode> operands(Set<IndicatorCode> rates) {
        Set<IndicatorCode> operands = new HashSet<>();
        for (IndicatorCode rate : rates) {
            Indicator indicator = indicator(rate);
            if (indicator.hasOperands()) {
                operands.add(Objects.requireNonNull(indicator.numerator()));
                operands.add(Objects.requireNonNull(indicator.denominator()));
            }
        }
        return operands;
    }

    private static Indicator indicator(IndicatorCode code) {
        return CATALOG.indicator(code).orElseThrow();
    }
}
