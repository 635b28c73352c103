package org.halfsky.warehouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Rule;
import org.halfsky.warehouse.BuiltInCatalog;
import org.halfsky.warehouse.Sheet;

/**
 * A rule with its own examples in the catalog: {@code C-HLT-002=4.2; C-HLT-002@-1=4.8; C-HLT-002@上年=4.8; B-POP-001.F.T=40.1}.
 *
 * @param passing   what keeps to the rule
 * @param offending what breaks it
 */
record RuleExample(Rule rule, Sheet passing, Sheet offending) {

    private static final int YEAR = 2020;
    private static final Pattern FIGURE = Pattern.compile(
            "(?<indicator>[A-Z]-[A-Z]+-\\d+(?:-[ND])?)(?:\\.(?<breakdown>[TMF]\\.[TUR]))?(?:@(?<year>-\\d|上年))?=(?<text>\\S+)");

    /** Every rule that has examples; each sheet speaks for a county of its own, so that they do not meddle. */
    static List<RuleExample> all() {
        List<String> counties = BuiltInCatalog.catalog().areas().stream()
                .filter(each -> each.level() == AreaLevel.COUNTY && each.isValidIn(YEAR) && each.validFrom() < 2000)
                .map(Area::code)
                .map(Object::toString)
                .toList();
        List<String> passing = BuiltInCatalog.column("rule", "example_ok");
        List<String> offending = BuiltInCatalog.column("rule", "example_bad");
        List<Rule> rules = BuiltInCatalog.rules();
        List<RuleExample> examples = new ArrayList<>();
        for (int row = 0; row < rules.size(); row++) {
            Rule rule = rules.get(row);
            if (!offending.get(row).equals("null")) {
                examples.add(new RuleExample(
                        rule,
                        sheet(rule.code() + "-ok", counties.get(20 * row), passing.get(row)),
                        sheet(rule.code() + "-bad", counties.get(20 * row + 10), offending.get(row))));
            }
        }
        return examples;
    }

    private static Sheet sheet(String name, String county, String figures) {
        Sheet sheet = Sheet.of(name).area(county).fromNobodyKnown();
        for (String figure : figures.split(";\\s*", -1)) {
            Matcher matcher = FIGURE.matcher(figure);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("%s: '%s' is not code=number".formatted(name, figure));
            }
            add(sheet, matcher);
        }
        return sheet;
    }

    private static void add(Sheet sheet, Matcher figure) {
        String year = figure.group("year");
        String breakdown = figure.group("breakdown") == null ? "T.T" : figure.group("breakdown");
        if ("上年".equals(year)) {
            sheet.year(YEAR).saysOfLastYear(figure.group("indicator"), figure.group("text"));
        } else {
            sheet.year(year == null ? YEAR : YEAR + Integer.parseInt(year))
                    .says(figure.group("indicator"), breakdown, figure.group("text"));
        }
    }

    @Override
    public String toString() {
        return rule.code() + " " + rule.statement();
    }
}
