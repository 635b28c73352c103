package org.halfsky.app.standing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.halfsky.app.home.Home;
import org.halfsky.model.file.Durable;
import tools.jackson.databind.json.JsonMapper;

/** {@code operations/standing.json}: what the last run that answered left behind; it is worked out anew, never added to. */
public final class StandingFile {

    private final Path file;

    public StandingFile(Home home) {
        this.file = home.operations().resolve("standing.json");
    }

    /** Puts one in the place of the one before, in one step. */
    public void write(Standing standing) throws IOException {
        Path draft = file.resolveSibling("standing.json.part");
        Files.write(draft, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(standing));
        Durable.replace(draft, file);
    }

    /** Whether there is one. */
    public boolean isThere() {
        return Files.exists(file);
    }

    /** What was left; nothing before the first run. */
    public Optional<Standing> read() throws IOException {
        return isThere()
                ? Optional.of(JsonMapper.shared().readValue(Files.readAllBytes(file), Standing.class))
                : Optional.empty();
    }
}
