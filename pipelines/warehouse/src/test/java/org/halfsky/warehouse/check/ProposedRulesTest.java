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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.model.catalog.Rule;
import org.halfsky.warehouse.BuiltInCatalog;
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

    /** What the checks apply has its examples in the catalog, held against by {@link RuleExamplesIT}; for the others tests are named. */
    @Test
    void haveATestOfAnOffendingAndOfAPassingCase() throws IOException {
        Set<String> tested = new TreeSet<>(testedElsewhere().keySet());
        RuleExample.all().forEach(each -> tested.add(each.rule().code()));
        Set<String> applied = new TreeSet<>();
        List<String> elsewhere = BuiltInCatalog.column("rule", "applied");
        List<Rule> rules = BuiltInCatalog.rules();
        for (int row = 0; row < rules.size(); row++) {
            if (!elsewhere.get(row).startsWith(MEANINGLESS)) {
                applied.add(rules.get(row).code());
            }
        }

        assertThat(tested).isEqualTo(applied);
    }

    @Test
    void areTestedElsewhereByTestsThatAreThere() throws IOException {
        Map<String, String> tests = testsByClass();
        List<String> lost = new ArrayList<>();
        testedElsewhere().forEach((rule, named) -> {
            assertThat(named).as(rule).hasSize(2);
            for (String each : named) {
                String[] test = each.split("\\.", 2);
                if (!isTest(test[1], tests.getOrDefault(test[0], ""))) {
                    lost.add(rule + " " + each);
                }
            }
        });

        assertThat(lost).isEmpty();
    }

    /** Whether the class has a method of that name, and between it and the method before stands the annotation. */
    private static boolean isTest(String method, String source) {
        int at = source.indexOf("\n    void " + method + "(");
        String before = source.substring(0, Math.max(0, at));
        String annotations = before.substring(Math.max(0, before.lastIndexOf("\n    }\n")));
        return annotations.contains("@Test") || annotations.contains("@ParameterizedTest");
    }

    /** Code of the rule, and the tests of an offending and of a passing case, each {@code Class.method}. */
    private static Map<String, List<String>> testedElsewhere() throws IOException {
        return lines("tested_elsewhere.csv").stream()
                .skip(1)
                .map(each -> each.split(",", -1))
                .collect(Collectors.toMap(each -> each[0], each -> List.of(each).subList(1, each.length)));
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

    /** The source of every test class of every room, by its name. */
    private static Map<String, String> testsByClass() throws IOException {
        try (Stream<Path> files = Files.walk(ROOMS)) {
            return files.filter(each -> each.toString().contains("src/test/java"))
                    .filter(each -> each.toString().matches(".*(Test|IT)\\.java"))
                    .collect(Collectors.toMap(
                            each -> each.getFileName().toString().replace(".java", ""),
                            ProposedRulesTest::read,
                            String::concat));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
