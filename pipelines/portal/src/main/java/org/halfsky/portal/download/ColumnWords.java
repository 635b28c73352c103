package org.halfsky.portal.download;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.halfsky.model.release.AreaTable;

/** What the columns of the tables mean, in Chinese: {@code columns.csv}, by the column's name, or by table and column where they differ. */
final class ColumnWords {

    private final Map<String, String> words;

    private ColumnWords(Map<String, String> words) {
        this.words = words;
    }

    static ColumnWords read() {
        try (InputStream file =
                Objects.requireNonNull(ColumnWords.class.getResourceAsStream("columns.csv"), "columns.csv")) {
            Map<String, String> words = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        int comma = line.indexOf(',');
                        words.put(line.substring(0, comma), line.substring(comma + 1));
                    });
            return new ColumnWords(words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Empty for a column that nobody has described. */
    Optional<String> of(AreaTable table, String column) {
        return Optional.ofNullable(words.get(table.published() + "." + column))
                .or(() -> Optional.ofNullable(words.get(column)));
    }
}
