package org.halfsky.app.settings;

import java.util.List;

/** The configuration cannot be used; it names every mistake at once. */
public final class InvalidSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** @param problems one line per mistake */
    public InvalidSettingsException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line per mistake: key, what was seen, what was expected. */
    public List<String> problems() {
        return problems;
    }
}
