package org.halfsky.publish.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InventedFiguresTest {

    private static final Breakdown URBAN = Breakdown.parse("T.U");
    private static final Breakdown RURAL = Breakdown.parse("T.R");

    static Stream<Long> seeds() {
        return IntStream.range(0, 20).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRateIsThatOfItsPrintedNumeratorAndDenominator(long seed) {
        InventedFigures figures = figures(seed);
        for (int year = 2010; year <= 2020; year++) {
            BigDecimal deaths = value(figures, SmallCatalog.CITY, "B-HLT-003", year, Breakdown.TOTAL);
            BigDecimal births = value(figures, SmallCatalog.CITY, "B-HLT-001", year, Breakdown.TOTAL);
            BigDecimal rate = value(figures, SmallCatalog.CITY, "C-HLT-002", year, Breakdown.TOTAL);
            BigDecimal again = rate.multiply(births).movePointLeft(3);
            assertThat(again.subtract(deaths).abs()).isLessThan(births.multiply(new BigDecimal("0.0000051")));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void townsAndVillagesMakeUpTheWhole(long seed) {
        InventedFigures figures = figures(seed);
        for (String count : List.of("B-HLT-001", "B-HLT-002", "B-HLT-004", "B-POP-001")) {
            BigDecimal urban = value(figures, SmallCatalog.DISTRICT, count, 2014, URBAN);
            BigDecimal rural = value(figures, SmallCatalog.DISTRICT, count, 2014, RURAL);
            assertThat(urban.add(rural)).isEqualTo(value(figures, SmallCatalog.DISTRICT, count, 2014, Breakdown.TOTAL));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCityIsTheSumOfItsCountiesBeforeAndAfterOneBecameADistrict(long seed) {
        InventedFigures figures = figures(seed);
        assertThat(births(figures, SmallCatalog.DISTRICT, 2015) + births(figures, SmallCatalog.COUNTY_BEFORE, 2015))
                .isEqualTo(births(figures, SmallCatalog.CITY, 2015));
        assertThat(births(figures, SmallCatalog.DISTRICT, 2016) + births(figures, SmallCatalog.DISTRICT_SINCE, 2016))
                .isEqualTo(births(figures, SmallCatalog.CITY, 2016))
                .isEqualTo(births(figures, SmallCatalog.PROVINCE, 2016))
                .isEqualTo(births(figures, AreaCode.NATION, 2016));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void infantsAreAmongTheUnderFives(long seed) {
        InventedFigures figures = figures(seed);
        for (int year = 2010; year <= 2020; year++) {
            BigDecimal infants = value(figures, SmallCatalog.DISTRICT, "B-HLT-003", year, Breakdown.TOTAL);
            BigDecimal underFives = value(figures, SmallCatalog.DISTRICT, "B-HLT-004", year, Breakdown.TOTAL);
            assertThat(infants).isLessThanOrEqualTo(underFives);
            assertThat(infants.add(infants)).isGreaterThanOrEqualTo(underFives);
        }
    }

    @Test
    void anAreaThatGotAnotherCodeGoesOnWhereItStopped() {
        InventedFigures figures = figures(11);
        long before = births(figures, SmallCatalog.COUNTY_BEFORE, 2015);
        long since = births(figures, SmallCatalog.DISTRICT_SINCE, 2016);
        assertThat((double) since / before).isBetween(0.95, 1.05);
        assertThat(figures.value(SmallCatalog.COUNTY_BEFORE, new IndicatorCode("B-HLT-001"), 2016, Breakdown.TOTAL))
                .isEmpty();
        assertThat(figures.value(SmallCatalog.DISTRICT_SINCE, new IndicatorCode("B-HLT-001"), 2015, Breakdown.TOTAL))
                .isEmpty();
    }

    @Test
    void figuresDoNotDependOnTheOrderInWhichTheyAreAsked() {
        InventedFigures forwards = figures(5);
        InventedFigures backwards = figures(5);
        List<Long> rising = IntStream.rangeClosed(2010, 2020)
                .mapToObj(year -> births(forwards, SmallCatalog.CITY, year))
                .toList();
        List<Long> falling = new ArrayList<>();
        for (int year = 2020; year >= 2010; year--) {
            falling.add(0, births(backwards, SmallCatalog.CITY, year));
        }
        assertThat(falling).isEqualTo(rising);
    }

    @ParameterizedTest
    @ValueSource(ints = {2007, 2033})
    void yearsFarAwayHaveNoFigures(int year) {
        assertThat(figures(1).value(SmallCatalog.CITY, new IndicatorCode("B-HLT-001"), year, Breakdown.TOTAL))
                .isEmpty();
    }

    private static InventedFigures figures(long seed) {
        return new InventedFigures(SmallCatalog.get(), seed);
    }

    private static long births(InventedFigures figures, AreaCode area, int year) {
        return value(figures, area, "B-HLT-001", year, Breakdown.TOTAL).longValueExact();
    }

    private static BigDecimal value(
            InventedFigures figures, AreaCode area, String indicator, int year, Breakdown breakdown) {
        return figures.value(area, new IndicatorCode(indicator), year, breakdown)
                .orElseThrow(() -> new AssertionError(area + " " + indicator + " " + year));
    }
}
