package org.halfsky.warehouse.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The SQL files of the project, as they stand on the class path under {@code sql/}. */
public final class SqlFiles {

    private SqlFiles() {}

    /**
     * The text of one file, its closing semicolon taken off so that it can stand inside a statement.
     *
     * @param path below {@code sql/}, such as {@code star/fct_attainment.sql}
     * @throws IllegalArgumentException if there is no such file
     */
    public static String read(String path) {
        try (InputStream in = SqlFiles.class.getResourceAsStream("/sql/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("sql/%s: no such file on the class path".formatted(path));
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
