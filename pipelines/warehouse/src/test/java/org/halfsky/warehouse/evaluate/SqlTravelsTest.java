package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The files of {@code sql/star} and {@code sql/marts} keep to what DuckDB and Spark SQL both understand. What only one of them knows is listed here,
 * with what to write instead; where the dialect matters it stands behind a function of a migration. What reads staging tables is left out: files are
 * received on one machine, only the evaluation travels.
 */
class SqlTravelsTest {

    private static final Map<String, String> ONLY_HERE = onlyHere();

    private static Map<String, String> onlyHere() {
        Map<String, String> words = new TreeMap<>();
        words.put("::", "cast(… as …)");
        words.put("\\bwith time zone\\b|\\btimestamptz\\b", "a column of that type");
        words.put(" / ", "percent_of, rate_of, shared_among, ratio_of, share_pct: decimals are not divided");
        words.put(" // ", "whole_quotient");
        words.put("\\bas (hugeint|varchar|text|double|float|real|json|uuid)\\b", "decimal, integer, boolean, date");
        words.put("\\bqualify\\b", "a CTE with row_number, and where");
        words.put("\\b(group|order) by all\\b", "the columns by name");
        words.put("\\bexclude\\b|\\* replace", "the columns by name");
        words.put(
                "\\b(unnest|generate_series|range\\(|list_\\w+|array_agg|list\\(|struct_pack|map_\\w+)",
                "a join or a recursive CTE");
        words.put("\\b(asof|positional|semi) join\\b", "join, left join, anti join");
        words.put("\\b(pivot|unpivot|using sample|tablesample)\\b", "max(case when …)");
        words.put(
                "\\b(read_csv|read_parquet|getvariable|hash|struct|strftime|date_diff|date_part|epoch)\\b *\\(",
                "a column");
        words.put(
                "\\b(string_agg|listagg|regexp_\\w+|printf|format|strpos|contains|starts_with|split_part)\\b *\\(",
                "like, concat, substring");
        words.put("\\b(first|last|any_value|arg_max|arg_min|median|mode)\\b *\\(", "max, min, max_by");
        words.put("\"", "a plain name");
        words.put("\\|\\|", "concat");
        words.put("->|:=|\\[", "a column of its own");
        words.put("\\bilike\\b|\\bsimilar to\\b|\\bglob\\b", "like");
        words.put("\\bnulls (first|last)\\b.*\\bover\\b", "coalesce");
        return words;
    }

    @Test
    void keepsToTheCommonGroundOfTwoEngines() throws IOException {
        List<String> strangers = new ArrayList<>();
        for (Path file : files()) {
            String code = code(Files.readString(file));
            if (code.contains("stg_")) {
                continue;
            }
            ONLY_HERE.forEach((pattern, instead) -> {
                Matcher found = Pattern.compile(pattern).matcher(code);
                if (found.find()) {
                    strangers.add("%s: %s – write %s"
                            .formatted(file.getFileName(), found.group().strip(), instead));
                }
            });
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void wouldFindAStranger() {
        String code = code("select value::text, count(*) / 2 -- value :: text\nfrom fct qualify 1 = 1");
        assertThat(ONLY_HERE.keySet().stream()
                        .filter(each -> Pattern.compile(each).matcher(code).find()))
                .containsExactlyInAnyOrder("::", " / ", "\\bqualify\\b");
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("star", "marts")) {
            try (Stream<Path> each = Files.list(Path.of("..", "..", "sql", folder))) {
                each.filter(file -> file.toString().endsWith(".sql")).sorted().forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(40);
        return files;
    }

    /** Without comments, and without what stands in quotes. */
    private static String code(String sql) {
        return sql.replaceAll("--[^\\n]*", "").replaceAll("'[^']*'", "''");
    }
}
