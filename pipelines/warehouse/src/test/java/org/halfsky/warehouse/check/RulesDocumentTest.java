package org.halfsky.warehouse.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.halfsky.model.CheckSettings;
import org.halfsky.warehouse.BuiltInCatalog;
import org.halfsky.warehouse.sql.SqlFiles;
import org.junit.jupiter.api.Test;

class RulesDocumentTest {

    private static final Path CHECKS = Path.of("../../sql/checks");

    @Test
    void saysWhatTheCatalogAndTheFilesSay() throws IOException {
        Path document = CHECKS.resolve("RULES.md");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(document, RulesDocument.text());
        }

        assertThat(document).content().isEqualTo(RulesDocument.text());
    }

    @Test
    void leavesNoRuleWithoutAnAnswerToHowItIsApplied() {
        assertThat(RulesDocument.text()).doesNotContain("|  |");
    }

    @Test
    void listsEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(CHECKS)) {
            assertThat(SqlFiles.read("checks/files.txt").lines())
                    .containsExactlyElementsOf(
                            files.map(each -> each.getFileName().toString())
                                    .filter(each -> each.endsWith(".sql"))
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void belongsToARuleOfTheCatalogWithEveryFile() {
        assertThat(BuiltInCatalog.rules())
                .extracting(each -> each.code())
                .containsAll(CheckFiles.all(CheckSettings.defaults()).stream()
                        .map(AppliedRule::code)
                        .toList());
    }
}
