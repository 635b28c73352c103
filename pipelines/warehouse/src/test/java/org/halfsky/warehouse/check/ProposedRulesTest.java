package org.halfsky.warehouse.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.model.catalog.Rule;
import org.halfsky.warehouse.BuiltInCatalog;
import org.halfsky.warehouse.sql.SqlFiles;
import org.junit.jupiter.api.Test;

/** The 91 rules that were proposed for such reports: none was lost, and none stands in the catalog without a test. */
class ProposedRulesTest {

    private static final Path ROOMS = Path.of("..");
    private static final String MEANINGLESS = "不适用：";

    @Test
    void standInTheCatalogAllOfThem() throws IOException {
        List<String> proposed = proposed();

        assertThat(proposed).hasSize(91);
        assertThat(BuiltInCatalog.rules()).extracting(Rule::code).containsAll(proposed);
    }

    @Test
    void areMeaninglessOnlyForAReason() {
        List<String> applied = BuiltInCatalog.column("rule", "applied");

        assertThat(applied)
                .filteredOn(each -> each.startsWith(MEANINGLESS))
                .hasSizeLessThan(10)
                .allSatisfy(each -> assertThat(each).hasSizeGreaterThan(MEANINGLESS.length() + 8));
    }

    /** What the checks apply has its example in the catalog, held against by {@link RuleExamplesIT}; the others are named by their tests. */
    @Test
    void haveATestWhereTheyAreAppliedElsewhere() throws IOException {
        String tests = sourcesOfTests();
        String files = SqlFiles.read("checks/files.txt");
        List<String> applied = BuiltInCatalog.column("rule", "applied");
        List<Rule> rules = BuiltInCatalog.rules();
        Map<String, String> elsewhere = testedElsewhere();
        List<String> untested = new ArrayList<>();
        for (int row = 0; row < rules.size(); row++) {
            String code = rules.get(row).code();
            boolean isChecked = !rules.get(row).formula().isEmpty() || files.contains(code + "_");
            if (!isChecked
                    && !applied.get(row).startsWith(MEANINGLESS)
                    && !tests.contains(code)
                    && !tests.contains("class " + elsewhere.getOrDefault(code, "?") + " {")) {
                untested.add(code);
            }
        }

        assertThat(untested).isEmpty();
    }

    /** Code of the rule and the test class of what it has become. */
    private static Map<String, String> testedElsewhere() throws IOException {
        return lines("tested_elsewhere.csv").stream()
                .map(each -> each.split(",", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }

    private static List<String> proposed() throws IOException {
        return lines("proposed.txt");
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ProposedRulesTest.class.getResourceAsStream("/rules/" + resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String sourcesOfTests() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOMS)) {
            files.filter(each -> each.toString().contains("src/test/java")
                            && each.toString().endsWith(".java"))
                    .sorted()
                    .forEach(each -> text.append(read(each)));
        }
        return text.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
