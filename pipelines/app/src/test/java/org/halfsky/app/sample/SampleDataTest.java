package org.halfsky.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {

    private static final Path SAMPLES = Path.of("../../sample-data");

    @TempDir
    Path again;

    @Test
    void isWhatTheProgramWritesByteForByte() throws IOException {
        SampleData.main(new String[] {again.toString()});

        assertThat(files(again.resolve("inbox"))).isEqualTo(files(SAMPLES.resolve("inbox")));
        for (String each : files(again.resolve("inbox"))) {
            assertThat(again.resolve("inbox").resolve(each))
                    .hasSameBinaryContentAs(SAMPLES.resolve("inbox").resolve(each));
        }
        assertThat(again.resolve("README.md")).hasSameTextualContentAs(SAMPLES.resolve("README.md"));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> !Files.isDirectory(each))
                    .map(each -> folder.relativize(each).toString())
                    .sorted()
                    .toList();
        }
    }
}
