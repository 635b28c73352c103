package org.halfsky.ingest.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfsky.model.catalog.FormLine;

/** The lines of the legal forms, found by their printed code together with their label. */
public final class FormLines {

    private record Key(String lineCode, String label) {}

    private final Map<Key, List<FormLine>> lines = new HashMap<>();

    FormLines(List<FormLine> formLines) {
        for (FormLine line : formLines) {
            lines.computeIfAbsent(key(line.lineCode(), Wording.of(line.label()).key()), unused -> new ArrayList<>())
                    .add(line);
        }
    }

    /**
     * The line with that code and label, whichever form it is on.
     *
     * @param lineCode as the cell shows it; a lost leading zero is put up with
     * @param label    a {@link Wording#key()}
     * @return empty where there is none, or where two forms disagree about it
     */
    public Optional<FormLine> line(String lineCode, String label) {
        List<FormLine> found = lines.getOrDefault(key(lineCode, label), List.of());
        boolean agreed = found.stream()
                        .map(line -> line.indicator() + " " + line.breakdown())
                        .distinct()
                        .count()
                == 1;
        return agreed ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Key key(String lineCode, String label) {
        String folded = Folding.fold(lineCode);
        return new Key(folded.replaceFirst("^0+(?=.)", ""), label);
    }
}
