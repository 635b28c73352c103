package org.halfsky.publish.datapackage;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halfsky.publish.parquet.TableShape;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code datapackage.json}, a Frictionless data package: every table with its columns, their types and what they mean. */
public final class DataPackage {

    public static final String FILE_NAME = "datapackage.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private DataPackage() {}

    /**
     * Writes the description of all tables below {@code parquet/}. The same tables give the same bytes.
     *
     * @param release folder of the release
     * @param tables  their names, in the order in which they are to stand
     */
    public static void write(Path release, List<String> tables) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("profile", "data-package");
        whole.put("name", "halfsky");
        whole.put("title", "妇女儿童发展规划终期统计监测");
        whole.put(
                "description",
                "What counties reported of women and children, what follows from it for prefectures, provinces and the nation, and which targets were met.");
        whole.put(
                "resources",
                tables.stream().map(each -> resource(release, each)).toList());
        JSON.writeValue(release.resolve(FILE_NAME), whole);
    }

    private static Map<String, Object> resource(Path release, String table) {
        String path = "parquet/%s/%s.parquet".formatted(table, table);
        TableShape shape = TableShape.of(release.resolve(path));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", shape.columns().stream().map(DataPackage::field).toList());
        schema.put("primaryKey", shape.key());
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.replace('_', '-'));
        resource.put("path", path);
        resource.put("format", "parquet");
        resource.put("mediatype", "application/vnd.apache.parquet");
        resource.put("description", shape.comment());
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> field(TableShape.Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type());
        field.put("description", column.comment());
        return field;
    }
}
