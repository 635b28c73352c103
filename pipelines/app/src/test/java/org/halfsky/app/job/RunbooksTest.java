package org.halfsky.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.app.command.Spelling;
import org.halfsky.portal.run.RunWords;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;

/** {@code ops/runbooks}: a page for every step, and one for every alert. */
class RunbooksTest {

    private static final Path RUNBOOKS = Path.of("../../ops/runbooks");

    private static final Pattern ALERT = Pattern.compile("(?m)^ *- alert: (\\w+)$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./halfsky (.+?)(?: +#.*| *\\\\)?$");

    @Test
    void haveAPageForEveryStepAndAlertAndForNothingElse() throws IOException {
        SortedSet<String> pages = steps();
        pages.addAll(alerts());

        try (Stream<Path> all = Files.list(RUNBOOKS)) {
            assertThat(all.map(each -> each.getFileName().toString()).filter(each -> !each.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(
                            pages.stream().map(each -> each + ".md").toList());
        }
        for (String each : pages) {
            assertThat(RUNBOOKS.resolve("README.md")).content().contains("[%1$s](%1$s.md)".formatted(each));
        }
    }

    @Test
    void sayOfAStepWhatToDoWhenItFails() throws IOException {
        for (String each : steps()) {
            assertThat(RUNBOOKS.resolve(each + ".md"))
                    .content()
                    .startsWith("# " + each)
                    .contains("`" + each + ": ", "## When it fails");
        }
    }

    @Test
    void sayOfAnAlertWhatToLookAtAndWhenItIsOver() throws IOException {
        for (String each : alerts()) {
            assertThat(RUNBOOKS.resolve(each + ".md"))
                    .content()
                    .startsWith("# " + each)
                    .contains("## What to look at", "```sh", "## How to tell it is over");
        }
    }

    @Test
    void nameOnlyCommandsAndOptionsThatThereAre() throws IOException {
        List<Path> guides = new ArrayList<>(List.of(Path.of("../../ops/README.md")));
        try (Stream<Path> all = Files.list(RUNBOOKS)) {
            all.forEach(guides::add);
        }
        int commands = 0;
        for (Path guide : guides) {
            Matcher command = COMMAND.matcher(Files.readString(guide).replace("\\\n", " "));
            while (command.find()) {
                String[] words = command.group(1).replace("'", "").strip().split(" +");
                assertThatCode(() -> Spelling.check(words))
                        .as("%s: %s", guide, String.join(" ", words))
                        .doesNotThrowAnyException();
                commands++;
            }
        }
        assertThat(commands).isGreaterThan(20);
    }

    @Test
    void areNamedInTheWordsOfThePages() {
        RunWords words = new RunWords();
        assertThat(steps()).allSatisfy(step -> assertThat(words.of(step)).isNotEqualTo(step));
    }

    private static SortedSet<String> alerts() throws IOException {
        Matcher alert = ALERT.matcher(Files.readString(RUNBOOKS.resolveSibling("alerts/halfsky.rules.yml")));
        SortedSet<String> alerts = new TreeSet<>();
        while (alert.find()) {
            alerts.add(alert.group(1));
        }
        assertThat(alerts).contains("HalfskyNightFailed");
        return alerts;
    }

    private static SortedSet<String> steps() {
        SortedSet<String> steps = Stream.of(Steps.class.getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(Bean.class) && each.getReturnType() == Step.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        steps.remove("rebuildMarts"); // buildMarts over a new warehouse
        assertThat(steps).contains("receiveFiles", "publishRelease");
        return steps;
    }
}
