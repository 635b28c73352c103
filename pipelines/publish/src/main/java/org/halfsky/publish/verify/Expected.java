package org.halfsky.publish.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was recomputed, by row, until the release turns out to hold it. */
final class Expected<K, V> {

    private final Map<K, V> left;
    private final Function<K, String> name;
    private final Differences differences;

    /** @param name of a row, for people */
    Expected(Map<K, V> recomputed, Function<K, String> name, Differences differences) {
        this.left = new HashMap<>(recomputed);
        this.name = name;
        this.differences = differences;
    }

    /** What that row should say; {@code null}, and told, where it is not expected or was there before. */
    @Nullable
    V take(K row) {
        V found = left.remove(row);
        if (found == null) {
            differences.unexpected(name.apply(row));
        }
        return found;
    }

    /** Tells of every row that the release does not hold, in the order of their names. */
    void tellMissing() {
        TreeSet<String> names = new TreeSet<>();
        left.keySet().forEach(each -> names.add(name.apply(each)));
        names.forEach(differences::missing);
    }
}
