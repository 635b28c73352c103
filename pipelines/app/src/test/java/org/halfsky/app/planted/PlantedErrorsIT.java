package org.halfsky.app.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.Finding;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.warehouse.Warehouse;
import org.halfsky.warehouse.WarehouseSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Errors sown over a clean province are found, every one; the clean province gives no finding. More errors with
 * {@code -Dhalfsky.planted.errors=2} (a rule), others with {@code -Dhalfsky.planted.seed=…}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedErrorsIT {

    private static final int ERRORS_A_RULE = Integer.getInteger("halfsky.planted.errors", 1);
    private static final long SEED = Long.getLong("halfsky.planted.seed", 20201105L);
    private static final IndicatorCode REVISED = new IndicatorCode("B-HLT-001");

    private final Catalog catalog = CatalogReader.read(null);
    private final Province province = new Province(catalog, SEED);
    private final Random dice = new Random(SEED);
    private final Reports clean = new Reports();
    private final List<Sown> sown = new ArrayList<>();
    private Reports spoilt = new Reports();
    private final Map<Area, ReadSubmission> repetitions = new HashMap<>();
    private final Map<Area, ReadSubmission> revisions = new HashMap<>();

    /** Each report has one error at most, but for the cities, whose own figures are held against those of their counties. */
    @BeforeAll
    void sow() throws Exception {
        List<PlantedError> errors = PlantedError.all();
        List<Area> cities = province.wholePrefectures(ERRORS_A_RULE, dice);
        List<Area> others = province.prefecturesWith(errors.size() * ERRORS_A_RULE, cities, dice);
        cities.forEach(this::report);
        others.forEach(this::report);
        spoilt = clean.copy();

        List<Area> counties = new ArrayList<>();
        others.forEach(each -> counties.addAll(province.countiesOf(each)));
        Collections.shuffle(counties, dice);
        for (PlantedError each : errors) {
            for (int copy = 0; copy < ERRORS_A_RULE; copy++) {
                Area area = counties.remove(counties.size() - 1);
                spoilt.put(area, each.in(spoilt.of(area), catalog));
                sown.add(new Sown(each.rule(), area, each.figures()));
            }
        }
        for (Area city : cities) {
            List<Area> parts = province.countiesOf(city);
            sown.addAll(new CityErrors(catalog, spoilt, city, parts, dice).sow());
            revise(city);
        }
    }

    private void report(Area city) {
        clean.put(city, province.report(city));
        province.countiesOf(city).forEach(each -> clean.put(each, province.report(each)));
    }

    /** A second file of the city itself: once it says the same again, once another figure. */
    private void revise(Area city) {
        Reports again = clean.copy();
        repetitions.put(city, Province.later(city, again.of(city)));
        again.say(
                city,
                REVISED,
                Objects.requireNonNull(again.value(city, REVISED)).add(BigDecimal.ONE));
        revisions.put(city, Province.later(city, again.of(city)));
        sown.add(new Sown("R312", city, "another " + REVISED));
    }

    @Test
    void sowsEveryRuleThatTheWarehouseHoldsReportsAgainst() throws Exception {
        assertThat(sown.stream().map(Sown::rule).collect(Collectors.toSet()))
                .isEqualTo(PlantedError.rulesOfTheWarehouse());
    }

    @Test
    void findsNothingInTheCleanProvince(@TempDir Path folder) {
        assertThat(findings(folder, clean, repetitions).values().stream()
                        .flatMap(List::stream)
                        .map(each -> each.rule() + " " + each.area() + " " + each.message()))
                .as("seed %d: findings in a clean province", SEED)
                .isEmpty();
    }

    @Test
    void findsEveryErrorAndNothingInTheReportsOfOthers(@TempDir Path folder) {
        Map<Area, List<Finding>> found = findings(folder, spoilt, revisions);

        assertThat(sown.stream()
                        .filter(each -> found.getOrDefault(each.area(), List.of()).stream()
                                .noneMatch(one -> one.rule().equals(each.rule()))))
                .as("seed %d: errors that were not found", SEED)
                .isEmpty();
        assertThat(found.keySet()).as("seed %d: areas with findings", SEED).isSubsetOf(concerned());
    }

    /** Those with an error, and those above them, whose sums it disturbs. */
    private Set<Area> concerned() {
        Set<Area> concerned = new HashSet<>();
        for (Sown each : sown) {
            concerned.add(each.area());
            clean.areas().stream()
                    .filter(one -> one.code().equals(each.area().parent()))
                    .forEach(concerned::add);
        }
        return concerned;
    }

    /** What is told about the reports, and after them about the later files. */
    private Map<Area, List<Finding>> findings(Path folder, Reports reports, Map<Area, ReadSubmission> later) {
        WarehouseSettings settings =
                new WarehouseSettings(folder.resolve("warehouse/halfsky.duckdb"), "1GB", 2, folder.resolve("temp"));
        try (Warehouse warehouse = Warehouse.open(settings)) {
            warehouse.putCatalog(catalog);
            List<ReadSubmission> files = reports.areas().stream()
                    .map(each -> Province.file(each, reports.of(each)))
                    .toList();
            run(warehouse, files);
            run(warehouse, List.copyOf(later.values()));
            Map<Area, List<Finding>> findings = new HashMap<>();
            for (Area each : reports.areas()) {
                List<Finding> told =
                        new ArrayList<>(warehouse.answer(Province.id(each)).findings());
                if (later.containsKey(each)) {
                    told.addAll(warehouse.answer(Province.laterId(each)).findings());
                }
                if (!told.isEmpty()) {
                    findings.put(each, told);
                }
            }
            return findings;
        }
    }

    private static void run(Warehouse warehouse, List<ReadSubmission> files) {
        warehouse.stage(files);
        warehouse.check(CheckSettings.defaults());
        warehouse.accept();
    }
}
