package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody who has all published numbers, and knows who reported what, can tell a count of 1 to 4 of a sensitive indicator: not from sums
 * over parts, from sexes, from rates and their people, nor from all of them together. {@code -Dproperties.rounds=500} tries more.
 */
class SuppressionAttackIT {

    private final Map<String, List<String>> counties = new TreeMap<>();
    private final Map<String, Integer> reported = new LinkedHashMap<>();
    private final Map<String, Integer> unknown = new LinkedHashMap<>();
    private final Set<String> followed = new HashSet<>();
    private final Unknowns attacker = new Unknowns();
    private Random random = new Random(0);

    static List<Long> rounds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= Integer.getInteger("properties.rounds", 25); seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void noSmallCountFollowsFromWhatIsPublished(long seed) throws SQLException {
        random = new Random(seed);
        try (Star star = Star.invented()) {
            invent(star);
            star.evaluate();
            assertThat(star.query(
                            "select * from mart_observation anti join open_figure using (area_code, indicator_code, year, breakdown, value)"
                                    + " where value is not null and indicator_code <> 'people'"))
                    .as("observations that the figures do not print")
                    .isEmpty();
            reported.forEach((cell, value) -> unknown.put(cell, attacker.add(value)));
            learnSexes();
            learnFigures(star);
            learnRates(star);
            unknown.forEach((cell, number) -> {
                int value = value(cell);
                if (value >= 1 && value <= 4) {
                    assertThat(attacker.isOpen(number))
                            .as("%s is %d and could be another number", cell, value)
                            .isTrue();
                }
            });
        }
    }

    private void invent(Star star) {
        star.sensitiveCount("crimes").count("people").rate("crime_rate", "1/10万", "100000", "crimes", "people");
        for (int prefecture = 1; prefecture <= 2 + random.nextInt(2); prefecture++) {
            String code = "990%d00".formatted(prefecture);
            if (prefecture > 1) {
                star.area(code, "市" + code, "prefecture", "990000");
            }
            List<String> below = new ArrayList<>();
            for (int county = 1; county <= 1 + random.nextInt(4); county++) {
                String part = "990%d0%d".formatted(prefecture, county);
                star.area(part, "县" + part, "county", code);
                below.add(part);
                report(star, part);
            }
            counties.put(code, below);
            if (random.nextInt(3) == 0) {
                tell(star, code, "T.T", count() + count());
            }
            if (random.nextInt(3) == 0) {
                star.reports("%s people 2020 300000".formatted(code));
            }
        }
    }

    private void report(Star star, String county) {
        if (random.nextInt(10) == 0) {
            return;
        }
        int girls = count();
        int boys = count();
        tell(star, county, "T.T", girls + boys);
        if (random.nextInt(3) > 0) {
            tell(star, county, "F.T", girls);
            if (random.nextInt(6) > 0) {
                tell(star, county, "M.T", boys);
            }
        }
        if (random.nextInt(6) > 0) {
            star.reports("%s people 2020 %d".formatted(county, 20000 + random.nextInt(50000)));
        }
    }

    private int count() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1 + random.nextInt(4);
            default -> 5 + random.nextInt(30);
        };
    }

    private void tell(Star star, String area, String breakdown, int value) {
        reported.put(area + " " + breakdown, value);
        star.reports("%s crimes[%s] 2020 %d".formatted(area, breakdown, value));
    }

    /** Girls and boys are all there are; of whom one is reported, the other follows. */
    private void learnSexes() {
        for (String area : counties.values().stream().flatMap(List::stream).toList()) {
            Integer all = unknown.get(area + " T.T");
            Integer girls = unknown.get(area + " F.T");
            if (all != null && girls != null) {
                int boys = unknown.computeIfAbsent(area + " M.T", cell -> {
                    int rest = value(area + " T.T") - value(area + " F.T");
                    reported.put(cell, rest);
                    followed.add(cell);
                    return attacker.add(rest);
                });
                attacker.know(List.of(girls, boys), List.of(all), 0);
            }
        }
    }

    private record Figure(String area, String breakdown, String level, String told, String computed) {}

    private void learnFigures(Star star) {
        for (String row : star.query("select area_code, breakdown, level, value_reported, value_computed"
                + " from mart_indicator_area_year where indicator_code = 'crimes' order by all")) {
            String[] cells = row.split(" ", -1);
            Figure figure = new Figure(cells[0], cells[1], cells[2], cells[3], cells[4]);
            if (!figure.told().equals("-")) {
                attacker.know(List.of(cell(figure.area(), figure.breakdown())), List.of(), whole(figure.told()));
            }
            if (!figure.computed().equals("-") && !figure.level().equals("county")) {
                attacker.know(behind(star, figure), List.of(), whole(figure.computed()));
            }
        }
    }

    private int value(String cell) {
        return Objects.requireNonNull(reported.get(cell), cell);
    }

    private int cell(String area, String breakdown) {
        return Objects.requireNonNull(unknown.get(area + " " + breakdown), area);
    }

    /** What a sum is made of. */
    private List<Integer> behind(Star star, Figure figure) {
        return switch (figure.level()) {
            case "prefecture" -> given(figure.area(), figure.breakdown());
            case "province" ->
                counties.keySet().stream()
                        .flatMap(each -> standing(star, each, figure.breakdown()).stream())
                        .toList();
            default -> standing(star, "990000", figure.breakdown());
        };
    }

    private List<Integer> given(String prefecture, String breakdown) {
        return counties.getOrDefault(prefecture, List.of()).stream()
                .filter(each -> isReported(each + " " + breakdown))
                .map(each -> cell(each, breakdown))
                .toList();
    }

    /** A sex that follows from the total was not reported. */
    private boolean isReported(String cell) {
        return reported.containsKey(cell) && !followed.contains(cell);
    }

    /** The numbers behind the value that stands for an area: its own, else those of its parts if enough of them gave theirs. */
    private List<Integer> standing(Star star, String area, String breakdown) {
        String query = "select value_reported, value is not null from area_value where indicator_code = 'crimes'"
                + " and boundary_year = 2020 and area_code = '%s' and breakdown = '%s'";
        List<String> rows = star.query(query.formatted(area, breakdown));
        if (rows.isEmpty() || rows.get(0).endsWith("false")) {
            return List.of();
        }
        if (!rows.get(0).startsWith("- ")) {
            return List.of(cell(area, breakdown));
        }
        return area.equals("990000")
                ? counties.keySet().stream()
                        .flatMap(each -> standing(star, each, breakdown).stream())
                        .toList()
                : given(area, breakdown);
    }

    /** A rate tells its numerator: that of the parts that gave people too. */
    private void learnRates(Star star) {
        for (String row : star.query("select area_code, level, numerator from mart_indicator_area_year"
                + " where indicator_code = 'crime_rate' and breakdown = 'T.T' and numerator is not null")) {
            String[] cells = row.split(" ", -1);
            if (cells[1].equals("county")) {
                attacker.know(List.of(cell(cells[0], "T.T")), List.of(), whole(cells[2]));
            } else if (cells[1].equals("prefecture")) {
                List<Integer> both = counties.getOrDefault(cells[0], List.of()).stream()
                        .filter(each -> isReported(each + " T.T"))
                        .filter(each -> hasPeople(star, each))
                        .map(each -> cell(each, "T.T"))
                        .toList();
                attacker.know(both, List.of(), whole(cells[2]));
            } else if (cells[1].equals("province")) {
                List<Integer> both = counties.keySet().stream()
                        .filter(each -> hasPeople(star, each))
                        .flatMap(each -> standing(star, each, "T.T").stream())
                        .toList();
                attacker.know(both, List.of(), whole(cells[2]));
            }
        }
    }

    private static boolean hasPeople(Star star, String area) {
        return !star.query("select 1 from area_value where indicator_code = 'people' and boundary_year = 2020"
                        + " and value is not null and area_code = '%s'".formatted(area))
                .isEmpty();
    }

    private static int whole(String number) {
        return new BigDecimal(number).intValueExact();
    }
}
