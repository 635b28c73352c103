package org.halfsky.app.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.halfsky.model.file.Durable;

/**
 * Said of a draft in which every byte was checked, so that only its parts have to be put in place.
 *
 * @param from the backup
 * @param what it held
 */
record Unpacked(String from, BackedUp what) {

    private static final String FILE = "unpacked.properties";

    /** What was said in that folder. */
    static Optional<Unpacked> in(Path building) throws IOException {
        Path file = building.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties said = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            said.load(in);
        }
        return Optional.of(new Unpacked(
                said.getProperty("from", ""),
                new BackedUp(
                        Integer.parseInt(said.getProperty("files", "")),
                        Long.parseLong(said.getProperty("bytes", "")))));
    }

    /** Says so in that folder, for good. */
    void write(Path building) throws IOException {
        Properties said = new Properties();
        said.setProperty("from", from);
        said.setProperty("files", Integer.toString(what.files()));
        said.setProperty("bytes", Long.toString(what.bytes()));
        StringWriter text = new StringWriter();
        said.store(text, null);
        Durable.renew(building.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
