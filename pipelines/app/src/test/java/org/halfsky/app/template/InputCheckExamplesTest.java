package org.halfsky.app.template;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.Breakdown;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.InputCheck;
import org.halfsky.model.InputCheck.Operand;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.FormLine;
import org.halfsky.warehouse.check.InputChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that a form can check is held against its own examples in the catalog, as a spreadsheet works it out. */
class InputCheckExamplesTest {

    private static final int YEAR = 2020;
    private static final Pattern FIGURE = Pattern.compile(
            "(?<code>[A-Z]-[A-Z]+-\\d+(?:-[ND])?)(?:\\.(?<breakdown>[TMF]\\.[TUR]))?(?:@(?<year>-\\d))?=(?<number>[\\d.]+)");

    /** Look further back than last year, need another sheet than a form, or are about text. */
    private static final Set<String> NOT_ON_A_FORM = Set.of("R005", "R108", "R110", "R229", "R304", "R306");

    private static final Catalog CATALOG = CatalogReader.read(null);

    /** A rule and the figures that keep to it or break it. */
    record Example(String rule, String passing, String offending) {

        @Override
        public String toString() {
            return rule;
        }
    }

    static List<Example> examples() throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("../../sql/catalog/rule.csv"))) {
            return rows.stream()
                    .map(row -> new Example(
                            row.getField("rule_code"), row.getField("example_ok"), row.getField("example_bad")))
                    .filter(each -> !each.offending().isBlank())
                    .toList();
        }
    }

    static Stream<Example> onAForm() throws IOException {
        return examples().stream().filter(each -> !NOT_ON_A_FORM.contains(each.rule()));
    }

    @ParameterizedTest
    @MethodSource("onAForm")
    void passesWhatKeepsToTheRule(Example example) throws IOException {
        assertThat(holding(example.rule(), example.passing())).isNotEmpty().doesNotContain(false);
    }

    @ParameterizedTest
    @MethodSource("onAForm")
    void stopsAtWhatBreaksTheRule(Example example) throws IOException {
        assertThat(holding(example.rule(), example.offending())).contains(false);
    }

    @Test
    void leavesOutOnlyWhatNoFormCanKnow() throws IOException {
        Set<String> silent = new TreeSet<>();
        for (Example each : examples()) {
            if (checks(each.rule(), figures(each.offending())).isEmpty()) {
                silent.add(each.rule());
            }
        }
        assertThat(silent).containsExactlyInAnyOrderElementsOf(NOT_ON_A_FORM);
    }

    private static List<Boolean> holding(String rule, String figures) throws IOException {
        Map<Operand, String> numbers = figures(figures);
        List<Boolean> holding = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet().createRow(0);
            Map<Operand, String> addresses = new LinkedHashMap<>();
            numbers.forEach((operand, number) -> {
                Cell cell = row.createCell(addresses.size());
                cell.setCellValue(Double.parseDouble(number));
                addresses.put(operand, cell.getAddress().formatAsString());
            });
            for (InputCheck each : checks(rule, numbers)) {
                Cell cell = row.createCell(30);
                cell.setCellFormula(each.at(operand -> String.valueOf(addresses.get(operand))));
                CellValue value =
                        workbook.getCreationHelper().createFormulaEvaluator().evaluate(cell);
                holding.add(value.getBooleanValue());
            }
        }
        return holding;
    }

    private static List<InputCheck> checks(String rule, Map<Operand, String> figures) {
        List<FormLine> lines = figures.keySet().stream()
                .map(each -> new FormLine(
                        "FE1", "", "", 1, "01", "", "", each.indicator(), each.breakdown(), Set.of(AreaLevel.COUNTY)))
                .distinct()
                .toList();
        return InputChecks.of(CATALOG, CheckSettings.defaults(), lines, YEAR).stream()
                .filter(each -> each.rule().equals(rule) && figures.keySet().containsAll(each.operands()))
                .toList();
    }

    private static Map<Operand, String> figures(String example) {
        Map<Operand, String> figures = new LinkedHashMap<>();
        for (String each : example.split(";\\s*", -1)) {
            Matcher figure = FIGURE.matcher(each);
            if (figure.matches()) {
                String breakdown = figure.group("breakdown");
                String year = figure.group("year");
                figures.put(
                        new Operand(
                                new IndicatorCode(figure.group("code")),
                                breakdown == null ? Breakdown.TOTAL : Breakdown.parse(breakdown),
                                year == null ? 0 : Integer.parseInt(year)),
                        figure.group("number"));
            }
        }
        return figures;
    }
}
