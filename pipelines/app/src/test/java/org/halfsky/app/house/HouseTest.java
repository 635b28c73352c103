package org.halfsky.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house: who may know whom, and which room alone sees which library. */
@AnalyzeClasses(packages = "org.halfsky", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule roomsShareOnlyTheModel = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("org.halfsky.model..")
            .layer("ingest")
            .definedBy("org.halfsky.ingest..")
            .layer("warehouse")
            .definedBy("org.halfsky.warehouse..")
            .layer("publish")
            .definedBy("org.halfsky.publish..")
            .layer("portal")
            .definedBy("org.halfsky.portal..")
            .layer("app")
            .definedBy("org.halfsky.app..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("warehouse")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("portal")
            .mayOnlyBeAccessedByLayers("app");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.halfsky.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theModelKnowsNoLibrary = classes()
            .that()
            .resideInAPackage("org.halfsky.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.halfsky.model..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule onlyTheWarehouseSeesDuckdbAndFlyway = noClasses()
            .that()
            .resideOutsideOfPackage("org.halfsky.warehouse..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.duckdb..", "org.flywaydb..", "java.sql..");

    @ArchTest
    static final ArchRule onlyIngestAndPublishSeePoi = noClasses()
            .that()
            .resideOutsideOfPackages("org.halfsky.ingest..", "org.halfsky.publish..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "de.siegmar..", "com.ibm.icu..");

    @ArchTest
    static final ArchRule onlyPublishSeesParquet = noClasses()
            .that()
            .resideOutsideOfPackage("org.halfsky.publish..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.parquet..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule onlyThePortalSeesThePages = noClasses()
            .that()
            .resideOutsideOfPackage("org.halfsky.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.security..",
                    "org.thymeleaf..",
                    "jakarta.servlet..");

    @ArchTest
    static final ArchRule onlyTheAppSeesBatchAndTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("org.halfsky.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.batch..", "org.springframework.boot..", "picocli..");

    @ArchTest
    static final ArchRule noRoomForOddsAndEnds =
            noClasses().should().resideInAnyPackage("..util..", "..common..", "..service..", "..impl..", "..dto..");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
