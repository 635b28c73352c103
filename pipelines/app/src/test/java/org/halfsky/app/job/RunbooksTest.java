package org.halfsky.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;

class RunbooksTest {

    private static final Path RUNBOOKS = Path.of("../../ops/runbooks");

    @Test
    void haveAPageForEveryStepAndForNothingElse() throws IOException {
        SortedSet<String> steps = Stream.of(Steps.class.getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(Bean.class) && each.getReturnType() == Step.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        steps.remove("rebuildMarts"); // buildMarts over a new warehouse
        assertThat(steps).contains("receiveFiles", "publishRelease");

        try (Stream<Path> pages = Files.list(RUNBOOKS)) {
            assertThat(pages.map(each -> each.getFileName().toString()).filter(each -> !each.equals("README.md")))
                    .containsExactlyInAnyOrderElementsOf(
                            steps.stream().map(each -> each + ".md").toList());
        }
        for (String each : steps) {
            assertThat(RUNBOOKS.resolve(each + ".md"))
                    .content()
                    .startsWith("# " + each)
                    .contains("`" + each + ": ", "## When it fails");
            assertThat(RUNBOOKS.resolve("README.md")).content().contains("[%1$s](%1$s.md)".formatted(each));
        }
    }
}
