package org.halfsky.app.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.Answer;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.Finding;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.warehouse.Warehouse;
import org.halfsky.warehouse.WarehouseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home's {@code catalog/rule.csv} changes how serious a rule is, without touching the program. */
class RuleOverlayIT {

    private static final String HEAD = "rule_code,level,statement,expression,severity,indicators,rationale\n";
    private static final PlantedError SLOW_SCHOOL = new PlantedError("R218", "C-EDU-001=98.2; C-EDU-002=96.1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aWarningOfTheProductLoads() throws Exception {
        Answer answer = answer("");

        assertThat(answer.findings()).extracting(Finding::rule).containsExactly("R218");
        assertThat(answer.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED_WITH_WARNINGS);
    }

    @Test
    void anErrorOfTheProvinceKeepsTheCellsOut() throws Exception {
        Answer answer = answer("R218,cross-indicator,学前三年毛入园率≤学前一年毛入园率,,error,,\n");

        assertThat(answer.findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("R218", Severity.ERROR));
        assertThat(answer.cells().rejected()).isEqualTo(2);
    }

    @Test
    void anInfoOfTheProvinceAsksForNothing() throws Exception {
        Answer answer = answer("R218,cross-indicator,学前三年毛入园率≤学前一年毛入园率,,info,,\n");

        assertThat(answer.findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
        assertThat(answer.status()).isEqualTo(SubmissionStatus.ACCEPTED);
    }

    private Answer answer(String rows) throws Exception {
        Path overlay = Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(overlay.resolve("rule.csv"), HEAD + rows);
        Catalog catalog = CatalogReader.read(overlay);
        Area area = catalog.areas().stream()
                .filter(each -> each.code().value().equals("370481"))
                .findFirst()
                .orElseThrow();
        try (Warehouse warehouse = Warehouse.open(
                new WarehouseSettings(folder.resolve("halfsky.duckdb"), "512MB", 2, folder.resolve("temp")))) {
            warehouse.putCatalog(catalog);
            warehouse.stage(List.of(Province.file(area, SLOW_SCHOOL.alone(area.code()))));
            warehouse.check(CheckSettings.defaults());
            warehouse.accept();
            return warehouse.answer(Province.id(area));
        }
    }
}
