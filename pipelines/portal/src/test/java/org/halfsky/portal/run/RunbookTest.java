package org.halfsky.portal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfsky.portal.run.Runbook.Block;
import org.halfsky.portal.run.Runbook.Span;
import org.junit.jupiter.api.Test;

class RunbookTest {

    @Test
    void readsEveryKindOfBlock() {
        List<Block> blocks = Runbook.read("""
                # publishRelease

                Writes Parquet, and
                `switches` to **it**, see [there](there.md).
                - one: <b>
                  goes on
                - two
                ## When it fails
                ```sh
                a  b

                c
                ```
                """);

        assertThat(blocks)
                .extracting(each -> each.kind() + " "
                        + each.spans().stream()
                                .map(span -> span.isCode() ? "‹" + span.text() + "›" : span.text())
                                .collect(Collectors.joining()))
                .containsExactly(
                        "h1 publishRelease",
                        "p Writes Parquet, and ‹switches› to it, see there.",
                        "li one: <b> goes on",
                        "li two",
                        "h2 When it fails",
                        "pre ‹a  b\n\nc\n›");
    }

    @Test
    void losesNoWordOfAnyRunbook() throws IOException {
        List<Path> pages;
        try (Stream<Path> all = Files.list(Path.of("../../ops/runbooks"))) {
            pages = all.toList();
        }
        assertThat(pages).isNotEmpty();
        for (Path each : pages) {
            String markdown = Files.readString(each);
            String read = Runbook.read(markdown).stream()
                    .flatMap(block -> block.spans().stream())
                    .map(Span::text)
                    .collect(Collectors.joining());
            assertThat(words(read)).as(each.toString()).isEqualTo(words(markdown.replaceAll("]\\([^)]+\\)", "]")));
        }
    }

    private static String words(String text) {
        return text.replaceAll("(?m)^```.*$", "").replaceAll("[^a-zA-Z0-9]", "");
    }
}
