package org.halfsky.ingest.names;

import java.util.LinkedHashSet;
import java.util.Set;
import org.halfsky.model.AreaCode;

/** Finds the area that a longer text speaks of: 山东省枣庄市滕州市2020年妇女发展监测表. */
public final class AreaFinder {

    private static final int LONGEST = 15;
    private static final int SHORTEST = 3;
    private static final String BEHIND_SHORT = "0123456789妇儿统卫教民监主分的年度两上(-_.,:《";

    private final AreaNames names;

    public AreaFinder(AreaNames names) {
        this.names = names;
    }

    /** What was found: the areas that may be meant, and the words. */
    public record Found(Set<AreaCode> areas, String words, int start, int end) {

        public Found {
            areas = Set.copyOf(areas);
        }

        public boolean isNothing() {
            return areas.isEmpty();
        }
    }

    /**
     * The smallest area of the chain that the text names.
     *
     * @param folded without years at its beginning
     * @return nothing where it names none, or several that do not lie in each other
     */
    public Found find(String folded) {
        Found found = new Found(Set.of(), "", 0, 0);
        for (int start = 0; start < folded.length(); ) {
            Found next = at(folded, start, !found.isNothing() && found.end() == start);
            if (next.isNothing()) {
                start++;
                continue;
            }
            Found chained = found.isNothing() ? next : chain(found, next);
            if (chained.isNothing() && next.words().length() >= SHORTEST) {
                return chained;
            }
            found = chained.isNothing() ? found : chained;
            start = next.end();
        }
        return found.isNothing() ? shortName(folded) : found;
    }

    private Found at(String folded, int start, boolean behindAnother) {
        int shortest = behindAnother || start == 0 ? SHORTEST - 1 : SHORTEST;
        for (int end = Math.min(folded.length(), start + LONGEST); end - start >= shortest; end--) {
            String words = folded.substring(start, end);
            if (names.isFullName(words)) {
                return new Found(names.named(words), words, start, end);
            }
        }
        return new Found(Set.of(), "", 0, 0);
    }

    private Found chain(Found above, Found next) {
        Set<AreaCode> below = new LinkedHashSet<>();
        for (AreaCode code : next.areas()) {
            if (above.areas().stream().anyMatch(each -> names.history().isWithin(code, each))) {
                below.add(code);
            }
        }
        return new Found(below, above.words() + next.words(), above.start(), next.end());
    }

    private Found shortName(String folded) {
        for (int end = Math.min(folded.length(), LONGEST); end >= SHORTEST - 1; end--) {
            String words = folded.substring(0, end);
            boolean ends = end == folded.length() || BEHIND_SHORT.indexOf(folded.charAt(end)) >= 0;
            Set<AreaCode> areas = ends ? names.named(words) : Set.of();
            if (!areas.isEmpty()) {
                return new Found(areas, words, 0, end);
            }
        }
        return new Found(Set.of(), "", 0, 0);
    }
}
