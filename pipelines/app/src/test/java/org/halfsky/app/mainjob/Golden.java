package org.halfsky.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files under {@code sample-data/expected/}: what the main job must make of the sample data, reviewed as code. */
final class Golden {

    private static final Path FOLDER = Path.of("../../sample-data/expected");

    private Golden() {}

    /** Compares line by line; with {@code -Dgolden.update=true} writes the file instead. */
    static void compare(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(file).as("make it with -Dgolden.update=true").exists();
        assertThat(actual.lines()).as(name).containsExactlyElementsOf(Files.readAllLines(file));
    }
}
