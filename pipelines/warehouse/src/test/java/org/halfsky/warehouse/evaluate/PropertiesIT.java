package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any figures. {@code -Dproperties.rounds=50} tries more of them. */
class PropertiesIT {

    private static final List<String> PROMISES = List.of(
            "at_least 50",
            "at_least 100/3",
            "at_most 50",
            "at_most 0",
            "between 40..60",
            "reduce_by_pct_from_base 100/6",
            "increase_by_pp_from_base 10/3",
            "above_base",
            "below_base",
            "above_base @previous_term",
            "complete_100");

    static List<Long> rounds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= Integer.getInteger("properties.rounds", 2); seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    /** Of two counties that differ only in the value judged, the better one never has the worse verdict, nor the smaller gap. */
    @ParameterizedTest
    @MethodSource("rounds")
    void betterValuesNeverWorsenAVerdict(long seed) throws SQLException {
        Random random = new Random(seed);
        try (Star star = Star.invented().plan("P", "990000", 2010, 2020)) {
            for (int place = 0; place < PROMISES.size(); place++) {
                star.percentage("I%02d".formatted(place))
                        .target("T%02d".formatted(place), "P", "I%02d".formatted(place), PROMISES.get(place));
            }
            String history = "2010 %d, 2013 %d, 2015 %d, "
                    .formatted(random.nextInt(101), random.nextInt(101), random.nextInt(101));
            for (int county = 0; county < 60; county++) {
                String code = "9901%02d".formatted(county + 1);
                star.county(code);
                for (int place = 0; place < PROMISES.size(); place++) {
                    star.reports("%s I%02d %s2020 %s".formatted(code, place, history, value(county, random)));
                }
            }
            star.evaluate();
            String better =
                    "case when left(target_type, 8) in ('at_least', 'increase', 'above_ba', 'complete') then end_value"
                            + " when target_type = 'between' then - abs(end_value - 50) else - end_value end";
            String rank =
                    "case verdict when 'not_met' then 0 when 'nearly_met' then 1 when 'met' then 2 when 'met_early' then 2 end";
            String judged = "(select target_code, area_code, gap, " + better + " as goodness, " + rank
                    + " as rank from mart_attainment where level = 'county')";
            assertThat(star.query("select count(*), count(rank) from " + judged))
                    .containsExactly("660 660");
            assertThat(
                            star.query(
                                    "select a.target_code, a.area_code, b.area_code from %s as a join %s as b"
                                                    .formatted(judged, judged)
                                            + " on a.target_code = b.target_code where a.goodness > b.goodness and (a.rank < b.rank or a.gap < b.gap)"))
                    .isEmpty();
        }
    }

    private static String value(int county, Random random) {
        return switch (county) {
            case 0 -> "0";
            case 1 -> "100";
            case 2 -> "50";
            case 3 -> "33.3333333333";
            case 4 -> "33.3333333334";
            default ->
                new BigDecimal(random.nextInt(1_000_001)).movePointLeft(4).toPlainString();
        };
    }

    /** Whatever the counties report, every level is the sum of its parts, and a rate that of the sums. */
    @ParameterizedTest
    @MethodSource("rounds")
    void partsAddUpToTheWhole(long seed) throws SQLException {
        Random random = new Random(seed);
        try (Star star = Star.invented()
                .area("990200", "另市", "prefecture", "990000")
                .count("n")
                .count("d")
                .rate("r", "%", "100", "n", "d")) {
            for (int county = 1; county <= 40; county++) {
                String prefecture = county % 3 == 0 ? "9902" : "9901";
                String code = "%s%02d".formatted(prefecture, county);
                star.area(code, "县", "county", prefecture + "00");
                BigDecimal people = new BigDecimal(1 + random.nextInt(1_000_000)).movePointLeft(random.nextInt(5));
                BigDecimal cases = new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(5));
                star.reports("%s n 2020 %s".formatted(code, cases.toPlainString()))
                        .reports("%s d 2020 %s".formatted(code, people.toPlainString()));
            }
            star.evaluate();
            String sums =
                    "select whole.area_code from area_count as whole join area_year on whole.area_code = area_year.area_code and area_year.year = 2020"
                            + " where area_year.level <> 'county' and whole.value <> (select sum(part.value) from area_count as part join area_year as below"
                            + " on part.area_code = below.area_code and below.year = 2020 where below.parent_code = whole.area_code and part.indicator_code = whole.indicator_code)";
            assertThat(star.query(sums)).isEmpty();
            assertThat(star.query("select count(*) from area_count where area_code = '000000'"))
                    .containsExactly("2");
            assertThat(star.query(
                            "select distinct r.value = rate_of(100, n.value, d.value) from area_rate as r join area_count as n"
                                    + " on r.area_code = n.area_code and n.indicator_code = 'n' join area_count as d on r.area_code = d.area_code"
                                    + " and d.indicator_code = 'd'"))
                    .containsExactly("true");
        }
    }

    /** Whatever becomes of counties, recoded, joined to another or robbed of a part, also across prefectures: the province's sum stays what was reported. */
    @ParameterizedTest
    @MethodSource("rounds")
    void restatingConservesTheTotal(long seed) throws SQLException {
        Random random = new Random(seed);
        try (Star star =
                Star.invented().area("990200", "另市", "prefecture", "990000").count("n")) {
            List<String> neighbours = List.of("990101", "990102", "990201", "990202");
            long total = 0;
            for (String code : neighbours) {
                star.area(code, "县", "county", code.substring(0, 4) + "00").reports(code + " n 2012 7, 2020 9");
                total += 7;
            }
            for (int county = 11; county < 31; county++) {
                String prefecture = random.nextBoolean() ? "9901" : "9902";
                String neighbour = neighbours.get(random.nextInt(neighbours.size()));
                becomeSomething(star, prefecture, county, neighbour, random);
                int reported = random.nextInt(1_000_000);
                star.reports("%s%d n 2012 %d".formatted(prefecture, county, reported));
                total += reported;
            }
            star.evaluate();
            assertThat(
                            star.query(
                                    "select value_computed, coverage_pct from area_count where area_code = '990000' and year = 2012"))
                    .containsExactly(total + " 100");
        }
    }

    private static void becomeSomething(Star star, String prefecture, int county, String neighbour, Random random) {
        String code = prefecture + county;
        String parent = prefecture + "00";
        int year = 2013 + random.nextInt(7);
        switch (random.nextInt(4)) {
            case 0 ->
                star.area(code, "县", "county", parent, 1981, year - 1, prefecture + (county + 40))
                        .area(prefecture + (county + 40), "区", "county", parent, year, null, "");
            case 1 -> star.area(code, "县", "county", parent, 1981, year - 1, neighbour);
            case 2 -> star.area(code, "县", "county", parent).change(year, code, neighbour, false);
            default -> star.area(code, "县", "county", parent);
        }
    }
}
