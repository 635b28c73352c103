package org.halfsky.app.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the alert rules and the dashboard ask of Prometheus. */
final class WatchedMetrics {

    static final Path RULES = Path.of("../../ops/alerts/halfsky.rules.yml");
    private static final Path DASHBOARD = Path.of("../../ops/dashboards/halfsky.json");
    private static final Pattern METRIC = Pattern.compile("\\b(?:halfsky|jvm)_\\w+");

    private WatchedMetrics() {}

    /** Their expressions, by where they stand. */
    static SortedMap<String, String> expressions() throws IOException {
        SortedMap<String, String> expressions = new TreeMap<>();
        Map<String, Object> rules = new Yaml().load(Files.readString(RULES));
        for (Map<?, ?> group : list(rules, "groups")) {
            for (Map<?, ?> alert : list(group, "rules")) {
                expressions.put("alert " + alert.get("alert"), String.valueOf(alert.get("expr")));
            }
        }
        for (JsonNode panel : JsonMapper.shared().readTree(DASHBOARD).at("/panels")) {
            for (JsonNode target : panel.at("/targets")) {
                expressions.put(
                        "panel %s %s"
                                .formatted(
                                        panel.at("/title").asString(),
                                        target.at("/refId").asString()),
                        target.at("/expr").asString());
            }
        }
        return expressions;
    }

    private static List<Map<?, ?>> list(Map<?, ?> of, String key) {
        List<Map<?, ?>> list = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(of.get(key), key)).forEach(each -> list.add((Map<?, ?>) each));
        return list;
    }

    /** The names of our metrics, and of the machine's, in them. */
    static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String each : expressions().values()) {
            Matcher metric = METRIC.matcher(each);
            while (metric.find()) {
                names.add(metric.group());
            }
        }
        return names;
    }

    /** The names in a scrape. */
    static Set<String> namesIn(String scrape) {
        Set<String> names = new TreeSet<>();
        Stream.of(scrape.split("\n"))
                .filter(each -> !each.startsWith("#"))
                .forEach(each -> names.add(each.split("[{ ]", 2)[0]));
        return names;
    }
}
