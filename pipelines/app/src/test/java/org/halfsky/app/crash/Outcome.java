package org.halfsky.app.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.halfsky.app.mainjob.FileTree;
import org.halfsky.warehouse.WarehouseContent;

/** All that a night leaves and that must not depend on what happened to it: by name, what stands there. */
final class Outcome {

    private static final String MANIFEST = "manifest.json";

    private Outcome() {}

    static SortedMap<String, String> of(Path home) throws Exception {
        SortedMap<String, String> outcome = new TreeMap<>();
        for (String part : List.of("archive", "receipts", "inbox")) {
            FileTree.hashes(home.resolve(part)).forEach((path, hash) -> outcome.put(part + "/" + path, hash));
        }
        for (Path each : inside(home.resolve("releases"))) {
            addRelease(outcome, each);
        }
        WarehouseContent.lasting(home.resolve("warehouse/halfsky.duckdb"))
                .forEach((table, content) -> outcome.put("warehouse/" + table, content.toString()));
        return outcome;
    }

    /** Names of what is not as in the other, or stands in only one of the two. */
    static SortedSet<String> differences(SortedMap<String, String> one, SortedMap<String, String> other) {
        SortedSet<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(each -> Objects.equals(one.get(each), other.get(each)));
        return names;
    }

    private static void addRelease(SortedMap<String, String> outcome, Path entry) throws Exception {
        if (Files.isSymbolicLink(entry)) {
            outcome.put(
                    "releases/" + entry.getFileName(),
                    Files.readSymbolicLink(entry).toString());
            return;
        }
        for (var file : FileTree.hashes(entry).entrySet()) {
            if (file.getKey().equals(MANIFEST)) {
                for (String line : Files.readAllLines(entry.resolve(MANIFEST))) { // its lines tell more than its hash
                    outcome.put("%s/%s says %s".formatted(entry.getFileName(), MANIFEST, line.strip()), "");
                }
            } else {
                outcome.put("releases/%s/%s".formatted(entry.getFileName(), file.getKey()), file.getValue());
            }
        }
    }

    private static List<Path> inside(Path folder) throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
