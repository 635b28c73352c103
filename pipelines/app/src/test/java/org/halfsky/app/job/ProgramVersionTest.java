package org.halfsky.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramVersionTest {

    @TempDir
    Path classes;

    @Test
    void followsFromWhatTheProgramConsistsOf() throws IOException {
        Files.writeString(classes.resolve("A.class"), "one");
        String before = ProgramVersion.of(classes.toString());

        assertThat(ProgramVersion.of(classes.toString())).isEqualTo(before);
        Files.writeString(classes.resolve("A.class"), "two");
        assertThat(ProgramVersion.of(classes.toString())).isNotEqualTo(before);
    }

    @Test
    void takesNoNoticeOfTheFolderWhereItWasStarted() throws IOException {
        assertThat(ProgramVersion.of(classes + File.pathSeparator)).isEqualTo(ProgramVersion.of(classes.toString()));
        assertThat(ProgramVersion.of(File.pathSeparator + classes)).isEqualTo(ProgramVersion.of(classes.toString()));
    }
}
