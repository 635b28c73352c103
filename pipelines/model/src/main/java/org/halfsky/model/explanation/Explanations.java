package org.halfsky.model.explanation;

import java.util.Optional;

/** Answers to "why this number?", from one release alone. To any number of threads at once. */
public interface Explanations extends AutoCloseable {

    /** The area of that code or name, former ones too. */
    Match area(String codeOrName);

    /** The indicator of that code or name. */
    Match indicator(String codeOrName);

    /** Why the figure is what it is; empty where nobody said anything about it. */
    Optional<Explanation> explain(Question question);

    @Override
    void close();
}
