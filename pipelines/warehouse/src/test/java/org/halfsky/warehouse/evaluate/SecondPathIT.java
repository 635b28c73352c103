package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SQL says about invented figures, full of gaps, ties and near misses, is what plain Java on exact fractions says. */
class SecondPathIT {

    private static final List<String> COUNTIES = List.of("990101", "990102", "990103", "990201", "990202");
    private static final List<String> PREFECTURES = List.of("990100", "990200");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void agreesWithPlainJavaOnValuesAndVerdicts(long seed) throws SQLException {
        Random random = new Random(seed);
        SecondPath path = new SecondPath();
        path.parts("000000", List.of("990000"));
        path.parts("990000", PREFECTURES);
        path.parts("990100", COUNTIES.subList(0, 3));
        path.parts("990200", COUNTIES.subList(3, 5));
        try (Star star = world()) {
            report(star, path, random);
            List<Promise> promises = new ArrayList<>();
            for (int number = 0; number < 60; number++) {
                String promise = promise(random);
                promises.add(Promise.parse(promise));
                star.target("T%02d".formatted(number), "P", "r", promise);
            }
            star.evaluate();
            assertThat(published(star)).isEqualTo(recomputed(path));
            assertThat(
                            star.query(
                                    "select area_code, target_code, verdict, first_met_year, end_year from mart_attainment order by 1, 2"))
                    .isEqualTo(verdicts(path, promises));
        }
    }

    private static Star world() {
        Star star = Star.invented().area("990200", "另市", "prefecture", "990000");
        COUNTIES.forEach(code -> star.area(code, "县" + code, "county", code.substring(0, 4) + "00"));
        return star.count("n").count("d").rate("r", "%", "100", "n", "d").plan("P", "000000", 2010, 2020);
    }

    private static void report(Star star, SecondPath path, Random random) {
        List<String> areas = new ArrayList<>(COUNTIES);
        areas.addAll(PREFECTURES);
        for (String area : areas) {
            boolean isCounty = COUNTIES.contains(area);
            for (int year = 2010; year <= 2020; year++) {
                int people = 1 + random.nextInt(12);
                report(star, path, area, "d", year, isCounty && random.nextInt(20) > 0 ? "" + people : "");
                report(
                        star,
                        path,
                        area,
                        "n",
                        year,
                        isCounty && random.nextInt(20) > 0 ? "" + random.nextInt(people + 1) : "");
                report(star, path, area, "r", year, random.nextInt(9) == 0 ? "33.33" : "");
            }
        }
        report(star, path, "990101", "d", 2020, "3");
    }

    private static void report(Star star, SecondPath path, String area, String indicator, int year, String value) {
        if (!value.isEmpty()) {
            star.run("delete from fct_observation where area_code = '%s' and indicator_code = '%s' and year = %d"
                    .formatted(area, indicator, year));
            star.reports("%s %s %d %s".formatted(area, indicator, year, value));
            path.report(area, indicator, year, new BigDecimal(value));
        }
    }

    private static String promise(Random random) {
        List<String> limits = List.of("100/3", "33.33", "50", "200/3", "66", "25", "0", "33.6", "49.9");
        String limit = limits.get(random.nextInt(limits.size()));
        List<String> shapes = List.of(
                "at_least " + limit,
                "at_most " + limit,
                "between 100/3..60",
                "between 25..50",
                "above_base",
                "below_base",
                "reduce_by_pct_from_base " + limit,
                "increase_by_pp_from_base 100/6",
                "complete_100");
        return shapes.get(random.nextInt(shapes.size()));
    }

    private static Set<String> published(Star star) {
        return new HashSet<>(star.query(
                "select area_code, indicator_code, year, value from mart_indicator_area_year where value is not null"));
    }

    private static Set<String> recomputed(SecondPath path) {
        Set<String> values = new HashSet<>();
        for (String area : areas()) {
            for (int year = 2010; year <= 2020; year++) {
                String where = area + " %s " + year + " ";
                for (String count : List.of("n", "d")) {
                    path.count(area, count, year).ifPresent(value -> values.add(where.formatted(count) + text(value)));
                }
                path.rate(area, year).ifPresent(value -> values.add(where.formatted("r") + text(value)));
            }
        }
        return values;
    }

    private static List<String> verdicts(SecondPath path, List<Promise> promises) {
        TreeMap<String, String> verdicts = new TreeMap<>();
        for (String area : areas()) {
            for (int number = 0; number < promises.size(); number++) {
                verdicts.put("%s T%02d".formatted(area, number), path.verdict(area, promises.get(number)));
            }
        }
        return verdicts.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
    }

    private static List<String> areas() {
        List<String> areas = new ArrayList<>(List.of("000000", "990000"));
        areas.addAll(PREFECTURES);
        areas.addAll(COUNTIES);
        return areas;
    }

    private static String text(Ratio value) {
        BigDecimal decimal = value.tenDecimals().stripTrailingZeros();
        return decimal.toPlainString();
    }
}
