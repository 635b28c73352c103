package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Worked examples: each line is a promise, what the county reported, and the verdict with the numbers behind it, {@code |} between them. Every line
 * has an indicator of its own, a percentage; the plan runs from 2010 to 2020.
 */
final class VerdictTable {

    private VerdictTable() {}

    static void holds(String lines) throws SQLException {
        List<String[]> examples = lines.lines()
                .filter(each -> !each.isBlank())
                .map(each -> each.strip().split("\\s*\\|\\s*", -1))
                .toList();
        try (Star star = Star.invented().county("990101").plan("P", "990000", 2010, 2020)) {
            star.count("Z").reports("990101 Z 2020 1");
            for (int place = 0; place < examples.size(); place++) {
                String[] example = examples.get(place);
                String code = "%03d".formatted(place);
                star.percentage("I" + code).target("T" + code, "P", "I" + code, example[0]);
                if (!example[1].equals("nothing")) {
                    star.reports("990101 I" + code + " " + example[1]);
                }
            }
            List<String> expected = new ArrayList<>();
            for (String[] example : examples) {
                expected.add(example[0] + " | " + example[1] + " | " + example[2]);
            }
            List<String> verdicts = verdicts(star.evaluate(), "990101");
            List<String> actual = new ArrayList<>();
            for (int place = 0; place < examples.size(); place++) {
                actual.add(examples.get(place)[0] + " | " + examples.get(place)[1] + " | " + verdicts.get(place));
            }
            assertThat(actual).isEqualTo(expected);
        }
    }

    /** One line a target: {@code met_early since 2013; 2020: 5.4 against 10, gap 4.6}. */
    static List<String> verdicts(Star star, String area) {
        String told =
                "select verdict, first_met_year, end_year, end_value, target_value, gap, borderline from mart_attainment where area_code = '%s' order by position";
        return star.query(told.formatted(area)).stream()
                .map(VerdictTable::sentence)
                .toList();
    }

    private static String sentence(String row) {
        String[] cells = row.split(" ", -1);
        String since = cells[1].equals("-") ? "" : " since " + cells[1];
        String judged = cells[2].equals("-") ? "" : "; " + cells[2] + ": " + cells[3];
        String against = cells[4].equals("-") ? "" : " against " + cells[4];
        String gap = cells[5].equals("-") ? "" : ", gap " + cells[5];
        String borderline = cells[6].equals("true") ? "; borderline" : "";
        return cells[0] + since + judged + against + gap + borderline;
    }
}
