package org.halfsky.ingest.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.halfsky.ingest.names.AreaHistory;
import org.halfsky.model.AreaCode;
import org.jspecify.annotations.Nullable;

/** Decides which of the areas that share a name is meant, and which code speaks for it in a year. Remembers for one file. */
final class AreaResolver {

    private record Question(
            Set<AreaCode> candidates, int year, @Nullable AreaCode within) {}

    private final AreaHistory history;
    private final Map<Question, Answer> remembered = new HashMap<>();

    AreaResolver(AreaHistory history) {
        this.history = history;
    }

    /**
     * What was decided.
     *
     * @param named   the code that the words or digits mean; {@code null} where they leave several
     * @param current the code that speaks for it in the year; {@code null} where it was merged, split, absorbed or not there yet
     */
    record Answer(@Nullable AreaCode named, @Nullable AreaCode current) {}

    /**
     * The area meant.
     *
     * @param within the area that the file is about, where that is known
     */
    Answer resolve(Set<AreaCode> candidates, int year, @Nullable AreaCode within) {
        return remembered.computeIfAbsent(new Question(candidates, year, within), this::decide);
    }

    private Answer decide(Question question) {
        AreaCode within = question.within();
        Set<AreaCode> left = question.candidates();
        if (left.size() > 1 && within != null) {
            left = preferred(left, each -> history.isWithin(each, within));
        }
        if (left.size() > 1) {
            left = preferred(left, each -> history.isValidIn(each, question.year()));
        }
        if (left.size() > 1) {
            left = preferred(left, each -> history.inYear(each, question.year()).isPresent());
        }
        if (left.size() != 1) {
            return sameThen(left, question.year());
        }
        AreaCode named = left.iterator().next();
        return new Answer(named, history.inYear(named, question.year()).orElse(null));
    }

    /** Codes of one area at different times come to the same code in the year. */
    private Answer sameThen(Set<AreaCode> left, int year) {
        Set<AreaCode> then = new LinkedHashSet<>();
        for (AreaCode code : left) {
            Optional<AreaCode> current = history.inYear(code, year);
            current.ifPresent(then::add);
        }
        return then.size() == 1
                ? new Answer(left.iterator().next(), then.iterator().next())
                : new Answer(null, null);
    }

    private static Set<AreaCode> preferred(Set<AreaCode> all, java.util.function.Predicate<AreaCode> wanted) {
        Set<AreaCode> kept = new LinkedHashSet<>();
        all.stream().filter(wanted).forEach(kept::add);
        return kept.isEmpty() ? all : kept;
    }
}
