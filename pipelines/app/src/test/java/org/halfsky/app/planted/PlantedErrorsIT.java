package org.halfsky.app.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.Finding;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.warehouse.Warehouse;
import org.halfsky.warehouse.WarehouseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Errors sown over a clean province are found, every one; the clean province gives no finding. More errors with
 * {@code -Dhalfsky.planted.errors=2} (a rule), others with {@code -Dhalfsky.planted.seed=…}.
 */
class PlantedErrorsIT {

    private static final int ERRORS_A_RULE = Integer.getInteger("halfsky.planted.errors", 1);
    private static final long SEED = Long.getLong("halfsky.planted.seed", 20201105L);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Catalog catalog = CatalogReader.read(null);
    private final Province province = new Province(catalog, SEED);

    @Test
    void findsEveryErrorAndNothingInTheCleanProvince() throws Exception {
        List<PlantedError> errors = PlantedError.all();
        Random dice = new Random(SEED);
        List<Area> prefectures = province.prefecturesWith(errors.size() * ERRORS_A_RULE, dice);
        List<Area> counties = new ArrayList<>();
        prefectures.forEach(each -> counties.addAll(province.countiesOf(each)));
        Collections.shuffle(counties, dice);
        Map<Area, PlantedError> planted = new HashMap<>();
        for (PlantedError each : errors) {
            for (int copy = 0; copy < ERRORS_A_RULE; copy++) {
                planted.put(counties.get(planted.size()), each);
            }
        }
        Map<Area, ReadSubmission> clean = new HashMap<>();
        Map<Area, ReadSubmission> spoilt = new HashMap<>();
        for (Area each : all(prefectures, counties)) {
            var report = province.report(each);
            clean.put(each, Province.file(each, report));
            PlantedError error = planted.get(each);
            spoilt.put(each, Province.file(each, error == null ? report : error.in(report, catalog)));
        }

        assertThat(findings("clean", clean).values().stream()
                        .flatMap(List::stream)
                        .map(each -> each.rule() + " " + each.area() + " " + each.message()))
                .as("seed %d: findings in a clean province", SEED)
                .isEmpty();
        Map<Area, List<Finding>> found = findings("spoilt", spoilt);
        List<String> lost = new ArrayList<>();
        planted.forEach((area, error) -> {
            boolean isFound = found.getOrDefault(area, List.of()).stream()
                    .anyMatch(each -> each.rule().equals(error.rule()));
            if (!isFound) {
                lost.add("%s in %s: %s".formatted(error.rule(), area.code(), error.figures()));
            }
        });
        assertThat(lost).as("seed %d: errors that were not found", SEED).isEmpty();
        assertThat(found.keySet())
                .as("seed %d: areas with findings", SEED)
                .isSubsetOf(concerned(prefectures, planted.keySet()));
    }

    /** Those with an error, and those above them, whose sums it disturbs. */
    private static Set<Area> concerned(List<Area> prefectures, Set<Area> planted) {
        Set<Area> concerned = new HashSet<>(planted);
        prefectures.stream()
                .filter(each -> planted.stream().anyMatch(one -> each.code().equals(one.parent())))
                .forEach(concerned::add);
        return concerned;
    }

    private static List<Area> all(List<Area> prefectures, List<Area> counties) {
        List<Area> all = new ArrayList<>(prefectures);
        all.addAll(counties);
        return all;
    }

    private Map<Area, List<Finding>> findings(String name, Map<Area, ReadSubmission> files) {
        WarehouseSettings settings = new WarehouseSettings(
                folder.resolve(name).resolve("halfsky.duckdb"), "1GB", 2, folder.resolve(name + "-temp"));
        try (Warehouse warehouse = Warehouse.open(settings)) {
            warehouse.putCatalog(catalog);
            warehouse.stage(List.copyOf(files.values()));
            warehouse.check(CheckSettings.defaults());
            warehouse.accept();
            Map<Area, List<Finding>> findings = new HashMap<>();
            for (Area each : files.keySet()) {
                List<Finding> told = warehouse.answer(Province.id(each)).findings();
                if (!told.isEmpty()) {
                    findings.put(each, told);
                }
            }
            return findings;
        }
    }
}
