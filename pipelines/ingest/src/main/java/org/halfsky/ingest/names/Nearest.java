package org.halfsky.ingest.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The names within a small edit distance of what was typed. */
final class Nearest {

    private record Candidate(int distance, String wording) {}

    private Nearest() {}

    /**
     * The nearest wordings, best first.
     *
     * @param wordings wording by key
     */
    static List<String> of(String key, Map<String, String> wordings, int limit) {
        int bound = Math.max(1, Math.min(6, key.length() / 2));
        List<Candidate> candidates = new ArrayList<>();
        wordings.forEach((known, wording) -> {
            if (Math.abs(known.length() - key.length()) <= bound) {
                int distance = distance(key, known);
                if (distance <= bound) {
                    candidates.add(new Candidate(distance, wording));
                }
            }
        });
        candidates.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::wording));
        return candidates.stream()
                .map(Candidate::wording)
                .distinct()
                .limit(limit)
                .toList();
    }

    /** Insertions, deletions and replacements between the two (Levenshtein). */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
