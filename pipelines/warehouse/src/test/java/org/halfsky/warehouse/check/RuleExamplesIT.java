package org.halfsky.warehouse.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.halfsky.model.Answer;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.Finding;
import org.halfsky.model.Severity;
import org.halfsky.warehouse.BuiltInCatalog;
import org.halfsky.warehouse.OpenWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the catalog that has examples, held against them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleExamplesIT {

    private final List<RuleExample> examples = RuleExample.all();
    private OpenWarehouse warehouse;

    @BeforeAll
    void readAllExamples(@TempDir Path folder) {
        warehouse = OpenWarehouse.in(folder);
        warehouse.answersInOrder(examples.stream()
                .flatMap(each -> Stream.of(each.passing(), each.offending()))
                .toList());
    }

    @AfterAll
    void close() {
        warehouse.close();
    }

    Stream<RuleExample> examples() {
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsNothingInThePassingExample(RuleExample example) {
        assertThat(warehouse.answer(example.rule().code() + "-ok").findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheOffendingExample(RuleExample example) {
        Answer answer = warehouse.answer(example.rule().code() + "-bad");

        assertThat(answer.findings())
                .filteredOn(each -> each.rule().equals(example.rule().code()))
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(each.severity()).isEqualTo(example.rule().severity()))
                .allSatisfy(each -> assertThat(each.message()).doesNotContain("{", "}", "null"));
        assertThat(answer.cells().rejected() > 0).isEqualTo(hasError(answer));
    }

    private static boolean hasError(Answer answer) {
        return answer.findings().stream().map(Finding::severity).anyMatch(Severity.ERROR::equals);
    }

    /** Rules that need more than one sheet of one area are in {@link CrossAreaRulesIT}, what needs an earlier run in SeveralSubmissionsIT. */
    @Test
    void everyRuleOfTheWarehouseHasExamples() {
        Set<String> applied = new TreeSet<>();
        CheckFiles.all(CheckSettings.defaults()).forEach(each -> applied.add(each.code()));
        Rulebook.of(BuiltInCatalog.catalog(), CheckSettings.defaults())
                .formulas()
                .forEach(each -> applied.add(each.code()));
        applied.removeAll(Set.of("R004", "R312", "R401", "R402", "R403", "R404", "R408"));

        assertThat(examples).extracting(each -> each.rule().code()).containsExactlyInAnyOrderElementsOf(applied);
    }
}
