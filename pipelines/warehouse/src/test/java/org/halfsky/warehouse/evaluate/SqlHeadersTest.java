package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.warehouse.sql.SqlFiles;
import org.junit.jupiter.api.Test;

/** The head of every file of the evaluation says what the file really reads and feeds. */
class SqlHeadersTest {

    private static final Pattern SOURCE = Pattern.compile("\\b(?:from|join)\\s+([a-z_]+)");
    private static final Pattern NAMED_HERE = Pattern.compile("(?m)^(\\w+) as \\(");
    private static final Pattern VIEW = Pattern.compile("(?s)create view (\\w+) as\\n(.*?);");

    @Test
    void everyHeadNamesItsFileGrainSourcesAndReaders() {
        for (String table : tables()) {
            assertThat(text(table))
                    .as(table)
                    .matches("(?s)-- " + table + "\\n-- Grain:   .*\\n-- Reads:   .*\\n-- Feeds:   .*");
        }
    }

    @Test
    void everyHeadTellsWhatTheFileReads() throws IOException {
        Map<String, Set<String>> sources = sources();
        for (String table : tables()) {
            assertThat(listed(table, "Reads")).as(table).isEqualTo(sources.get(table));
        }
    }

    @Test
    void everyHeadTellsWhatTheTableFeeds() throws IOException {
        Map<String, Set<String>> sources = sources();
        for (String table : tables()) {
            Set<String> readers = sources.entrySet().stream()
                    .filter(each -> each.getValue().contains(table))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(listed(table, "Feeds")).as(table).containsAll(readers);
        }
    }

    @Test
    void noFileIsLongerThanCanBeReadAtOnce() {
        for (String table : tables()) {
            assertThat(text(table).lines().count()).as(table).isLessThanOrEqualTo(120);
        }
    }

    private static List<String> tables() {
        Stream<String> marts =
                Stream.of("mart_attainment", "mart_attainment_summary", "mart_completeness", "mart_finding");
        return Stream.of(
                        Evaluation.AREAS_THROUGH_TIME.stream(),
                        Stream.of("area_count"),
                        Evaluation.RATES_AND_VERDICTS.stream(),
                        Evaluation.SUPPRESSION.stream(),
                        marts,
                        Evaluation.WHAT_EXPLAINS.stream(),
                        Evaluation.MORE_THAN_A_VERDICT.stream())
                .flatMap(each -> each)
                .toList();
    }

    private static String text(String table) {
        String folder =
                table.startsWith("mart_") ? "marts" : Evaluation.SUPPRESSION.contains(table) ? "suppression" : "star";
        return SqlFiles.read(folder + "/" + table + ".sql");
    }

    /** The tables and views each file and each view of the evaluation reads. */
    private static Map<String, Set<String>> sources() throws IOException {
        Map<String, Set<String>> sources = new TreeMap<>();
        tables().forEach(table -> sources.put(table, sourcesOf(text(table))));
        for (String migration : List.of(
                "V013__create_roll_ups", "V075__publish_without_a_copy", "V095__suppress_small_sensitive_counts")) {
            Matcher views = VIEW.matcher(Files.readString(Path.of("../../sql/migrations/" + migration + ".sql")));
            while (views.find()) {
                sources.put(views.group(1), sourcesOf(views.group(2)));
            }
        }
        return sources;
    }

    private static Set<String> sourcesOf(String sql) {
        String code = sql.replaceAll("--[^\\n]*", "");
        Set<String> sources = found(SOURCE, code);
        sources.removeAll(found(NAMED_HERE, code));
        return sources;
    }

    private static Set<String> listed(String table, String heading) {
        String head = text(table).split("-- " + heading + ":", 2)[1].split("\\n(?!--          )", 2)[0];
        return found(Pattern.compile("([a-z_]+)"), head);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
