package org.halfsky.ingest.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogReaderTest {

    private static final Catalog BUILT_IN = CatalogReader.read(null);

    @TempDir
    Path overlay;

    @Test
    void readsTheBuiltInCatalogWithoutAnOverlay() {
        assertThat(BUILT_IN.areas()).hasSize(3600);
        assertThat(BUILT_IN.areaChanges()).hasSize(563);
        assertThat(BUILT_IN.indicators()).hasSize(608);
        assertThat(BUILT_IN.plans()).hasSize(9);
        assertThat(BUILT_IN.targets()).hasSize(262);
        assertThat(BUILT_IN.rules()).hasSizeGreaterThanOrEqualTo(91);
        assertThat(BUILT_IN.formLines()).hasSize(231);
        assertThat(BUILT_IN.duties()).hasSize(3);
        assertThat(BUILT_IN.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void takesAFolderThatDoesNotExistForNoOverlay() {
        assertThat(CatalogReader.read(overlay.resolve("catalog")).sha256()).isEqualTo(BUILT_IN.sha256());
    }

    @Test
    void putsARowWithAKnownKeyInThePlaceOfTheOneItReplaces() throws IOException {
        write("area.csv", Heads.AREAS + "370402,市中区（新）,county,市辖区,370400,1983,,\n");

        Catalog catalog = CatalogReader.read(overlay);

        int place = BUILT_IN.areas().stream().map(Area::code).toList().indexOf(new AreaCode("370402"));
        assertThat(catalog.areas()).hasSameSizeAs(BUILT_IN.areas());
        assertThat(catalog.areas().get(place).name()).isEqualTo("市中区（新）");
        assertThat(catalog.sha256()).isNotEqualTo(BUILT_IN.sha256());
    }

    @Test
    void putsNewRowsBehindTheOthers() throws IOException {
        write("area.csv", Heads.AREAS + "370471,枣庄高新区,county,开发区,370400,2010,,\n");

        Area zone = CatalogReader.read(overlay).areas().get(BUILT_IN.areas().size());

        assertThat(zone.name()).isEqualTo("枣庄高新区");
        assertThat(zone.level()).isEqualTo(AreaLevel.COUNTY);
        assertThat(zone.parent()).isEqualTo(new AreaCode("370400"));
    }

    @Test
    void readsWhatOfficesSaveFromTheirSpreadsheetPrograms() throws IOException {
        String row = "X-LOC-001,本省指标,,women,健康,,%,2,higher,ratio,,,,,100,not_aggregatable,,卫健委,别名甲|别名乙,0,100,LOCAL,\n";
        write("indicator.csv", "\uFEFF" + Heads.INDICATORS.replace("\n", "\r\n") + row.replace("\n", "\r\n"));
        String inUtf8 = nameOfLastIndicator();
        Files.write(overlay.resolve("indicator.csv"), (Heads.INDICATORS + row).getBytes(Charset.forName("GB18030")));

        assertThat(inUtf8).isEqualTo("本省指标");
        assertThat(nameOfLastIndicator()).isEqualTo("本省指标");
    }

    @Test
    void hasTheSameHashHoweverTheSameRowsAreWritten() throws IOException {
        write("plan.csv", Heads.PLANS + "SD-W-2011,山东省妇女发展规划,women,370000,2010,2015,2020\n");
        String plain = CatalogReader.read(overlay).sha256();
        String otherwise = """
                \uFEFFtitle,plan_code,plan_kind,area_code,base_year,mid_year,end_year,,
                "山东省妇女发展规划",SD-W-2011 ,women,370000,2010,2015,2020,,
                ,,,,,,,,
                """;
        write("plan.csv", otherwise.replace("\n", "\r\n"));

        assertThat(CatalogReader.read(overlay).sha256()).isEqualTo(plain);
    }

    @Test
    void keepsWhatTheFactsDoNotHaveWhenAnOverlayLeavesItOut() throws IOException {
        Rule before = rule(BUILT_IN, "R201");
        write("rule.csv", Heads.RULES + "R201,cross-indicator,本省说法,x,warning,*,\n");

        Rule after = rule(CatalogReader.read(overlay), "R201");

        assertThat(after.statement()).isEqualTo("本省说法");
        assertThat(after.formula()).isEqualTo(before.formula());
        assertThat(after.version()).isEqualTo(before.version());
    }

    @Test
    void replacesAChangeOfAreasAsAWholeEvent() throws IOException {
        write("area_change.csv", Heads.CHANGES + "2010-002,2010,,absorbed,1,320304,九里区,320302,鼓楼区,\n");

        Catalog catalog = CatalogReader.read(overlay);

        assertThat(catalog.areaChanges().stream().filter(each -> each.eventId().equals("2010-002")))
                .singleElement()
                .satisfies(each -> assertThat(each.eventType()).isEqualTo("absorbed"));
    }

    @Test
    void takesTargetsThatNobodyCanMonitorAsTheyAre() throws IOException {
        write(
                "target.csv",
                Heads.TARGETS
                        + "CN-W-2011-900,CN-W-2011,健康,1,W-HLT-002,min over townships,话,at_most,,,,male=female,no,low,\n");

        assertThat(CatalogReader.read(overlay).targets())
                .hasSize(BUILT_IN.targets().size() + 1);
    }

    private String nameOfLastIndicator() {
        return CatalogReader.read(overlay)
                .indicators()
                .get(BUILT_IN.indicators().size())
                .name();
    }

    private static Rule rule(Catalog catalog, String code) {
        return catalog.rules().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(overlay.resolve(file), text, StandardCharsets.UTF_8);
    }
}
