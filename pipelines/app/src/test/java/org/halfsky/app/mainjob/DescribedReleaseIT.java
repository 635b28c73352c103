package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a release says of itself is read by others than those who wrote it, and holds. */
@ExtendWith(SampleHome.Provider.class)
class DescribedReleaseIT {

    private static Path release;
    private static PublishedTables tables;
    private static JsonNode described;
    private static Document structure;

    @BeforeAll
    static void read(SampleHome home) throws Exception {
        release = home.release();
        tables = new PublishedTables(release);
        described = new JsonMapper().readTree(Files.readString(release.resolve("datapackage.json")));
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        structure = parsers.newDocumentBuilder()
                .parse(release.resolve("sdmx/structure.xml").toFile());
    }

    private static List<String> texts(JsonNode array, String name) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(each -> each.get(name).stringValue())
                .toList();
    }

    @Test
    void theDataPackageNamesEveryTableAndColumnWithItsMeaning() throws Exception {
        Set<String> files = FileTree.files(release.resolve("parquet")).stream()
                .map(each -> release.relativize(each).toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(texts(described.get("resources"), "path")).containsExactlyInAnyOrderElementsOf(files);
        for (JsonNode resource : described.get("resources")) {
            String path = resource.get("path").stringValue();
            JsonNode fields = resource.get("schema").get("fields");
            String columns = tables.csv("select name from parquet_schema('%s') where name <> 'duckdb_schema'"
                    .formatted(release.resolve(path)));
            assertThat(texts(fields, "name"))
                    .as(path)
                    .isEqualTo(columns.lines().skip(1).toList());
            assertThat(texts(fields, "description")).as(path).doesNotContain("");
            assertThat(resource.get("description").stringValue()).as(path).isNotEmpty();
        }
    }

    @Test
    void theKeysOfTheDataPackageAreKeys() throws Exception {
        for (JsonNode resource : described.get("resources")) {
            String path = resource.get("path").stringValue();
            List<String> key = new ArrayList<>();
            resource.get("schema").get("primaryKey").forEach(each -> key.add(each.stringValue()));
            String doubles = "select count(*) from (select 1 from read_parquet('%s') group by %s having count(*) > 1)";
            assertThat(tables.csv(doubles.formatted(release.resolve(path), String.join(", ", key))))
                    .as(path)
                    .endsWith("\n0\n");
        }
    }

    @Test
    void theObservationsInSdmxAreThoseOfTheTable() throws Exception {
        String csv = "read_csv('%s', all_varchar = true)".formatted(release.resolve("sdmx/observation.csv.gz"));
        String sums = "select count(*) as rows, count(%s) as filled, sum(cast(%s as decimal(28, 10))) as total from %s";
        assertThat(tables.csv(sums.formatted("\"OBS_VALUE\"", "\"OBS_VALUE\"", csv)))
                .isEqualTo(tables.csv(sums.formatted("value", "value", "{observation}")));
        assertThat(tables.csv("select distinct \"STRUCTURE\", \"STRUCTURE_ID\", \"ACTION\", \"FREQ\" from " + csv))
                .isEqualTo("STRUCTURE,STRUCTURE_ID,ACTION,FREQ\ndataflow,HALFSKY:OBSERVATION(1.0.0),I,A\n");
        assertThat(tables.csv("select column_name from (describe select * from " + csv + ")")
                        .lines())
                .containsAll(idsOf("Dimension"))
                .containsAll(idsOf("TimeDimension"))
                .containsAll(idsOf("Attribute"))
                .containsAll(idsOf("Measure"));
    }

    @Test
    void everyCodeOfTheObservationsIsInItsCodelist() throws Exception {
        String csv = "read_csv('%s', all_varchar = true)".formatted(release.resolve("sdmx/observation.csv.gz"));
        for (String[] each : new String[][] {
            {"REF_AREA", "CL_AREA"},
            {"INDICATOR", "CL_INDICATOR"},
            {"SEX", "CL_SEX"},
            {"RESIDENCE", "CL_RESIDENCE"},
            {"OBS_STATUS", "CL_OBS_STATUS"}
        }) {
            List<String> used = tables.csv("select distinct \"%s\" from %s".formatted(each[0], csv))
                    .lines()
                    .skip(1)
                    .toList();
            assertThat(used).as(each[0]).isNotEmpty();
            assertThat(codesOf(each[1])).as(each[1]).containsAll(used);
        }
    }

    private static Set<String> codesOf(String codelist) {
        NodeList all = structure.getElementsByTagNameNS("*", "Codelist");
        for (int at = 0; at < all.getLength(); at++) {
            if (all.item(at) instanceof Element list && list.getAttribute("id").equals(codelist)) {
                return ids(list.getElementsByTagNameNS("*", "Code"));
            }
        }
        throw new AssertionError("no code list " + codelist);
    }

    private static Set<String> idsOf(String element) {
        return ids(structure.getElementsByTagNameNS("*", element));
    }

    private static Set<String> ids(NodeList elements) {
        Set<String> ids = new TreeSet<>();
        for (int at = 0; at < elements.getLength(); at++) {
            if (elements.item(at) instanceof Element each) {
                ids.add(each.getAttribute("id"));
            }
        }
        return ids;
    }
}
