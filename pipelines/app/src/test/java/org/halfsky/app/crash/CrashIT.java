package org.halfsky.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halfsky.app.installation.StandingClockRun;
import org.halfsky.model.file.Durable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nights disturbed by every fault in turn, started again, and held against a night that nothing disturbed: archive, receipts, every
 * release, every table of the warehouse. {@code -Dcrash.runs=200} tries longer, {@code -Dcrash.seed=…} elsewhere; the table is printed
 * and stands in {@code target/crash.md}.
 */
class CrashIT {

    private static final List<Fault> FAULTS = List.of(
            new Killed.AfterAStep(),
            new Killed.AtAnyMoment(),
            new Killed.WhilePublishing(),
            new Killed.InTheFirstNight(),
            new Killed.AnIntake(),
            new Killed.Thrice(),
            new Stopped(),
            new Damaged.LogCutOff(),
            new Damaged.Block(),
            new Damaged.OldFile(),
            new Mounted.DiskFull(),
            new Mounted.ReadOnly(),
            new TwoAtOnce());

    private static final int RUNS = Integer.getInteger("crash.runs", FAULTS.size());
    private static final long SEED = Long.getLong("crash.seed", 20201105L);

    @TempDir
    private Path folder;

    @Test
    void endsAsIfNothingHadHappened() throws Exception {
        Scene laterNight = Scene.in(folder.resolve("later"));
        Scene firstNight = Scene.ofAFirstNight(folder.resolve("first"));
        SortedMap<String, List<Trial>> trials = new TreeMap<>();
        List<Fault> possible = FAULTS.stream().filter(CrashIT::isPossible).toList();
        for (int i = 0; i < RUNS; i++) {
            Fault fault = possible.get(i % possible.size());
            Trial trial = tried(fault, fault.isOfAFirstNight() ? firstNight : laterNight, SEED + i);
            System.out.printf("%d %s%n", i, trial);
            trials.computeIfAbsent(fault.name(), none -> new ArrayList<>()).add(trial);
        }

        String table = CrashTable.of(possible.stream()
                .map(each -> row(each.name(), trials.getOrDefault(each.name(), List.of())))
                .toList());
        System.out.println(table);
        Files.writeString(Path.of("target/crash.md"), table);

        assertThat(trials.values().stream()
                        .flatMap(List::stream)
                        .filter(each -> !each.problems().isEmpty()))
                .isEmpty();
        assertThat(trials.values().stream().flatMap(List::stream).filter(each -> each.struck() != null))
                .as("faults that struck before the night had ended")
                .hasSizeGreaterThan(RUNS / 2);
    }

    /** One disturbed night, and whatever was wrong after it or after the next start. */
    private record Trial(String fault, long seed, @Nullable String struck, List<String> problems) {}

    private Trial tried(Fault fault, Scene scene, long seed) throws Exception {
        Path home = scene.again(folder.resolve("home"));
        String struck = fault.strike(home, scene, new Random(seed));
        List<String> problems = new ArrayList<>(Standing.problems(home, scene.before()));
        if (!StandingClockRun.runNextNight(home, "nightly")) {
            problems.add("the next start did not complete");
        }
        problems.addAll(Outcome.differences(scene.expected(), Outcome.of(home)));
        Durable.delete(home);
        return new Trial(fault.name(), seed, struck, problems);
    }

    private static CrashTable.Row row(String fault, List<Trial> trials) {
        return new CrashTable.Row(
                fault,
                trials.size(),
                (int) trials.stream().filter(each -> each.struck() != null).count(),
                (int) trials.stream().filter(each -> each.problems().isEmpty()).count());
    }

    private static boolean isPossible(Fault fault) {
        String reason = fault.impossible();
        if (reason != null) {
            System.out.printf("%s: left out, %s%n", fault.name(), reason);
        }
        return reason == null;
    }
}
