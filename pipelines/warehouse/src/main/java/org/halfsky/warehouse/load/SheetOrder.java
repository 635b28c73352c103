package org.halfsky.warehouse.load;

import java.util.HashMap;
import java.util.Map;
import org.halfsky.model.Finding;
import org.halfsky.model.Observation;
import org.halfsky.model.ReadSubmission;
import org.jspecify.annotations.Nullable;

/** In which order the sheets of one submission come, as far as they carry data or findings. */
final class SheetOrder {

    private final Map<String, Integer> positions = new HashMap<>();

    SheetOrder(ReadSubmission read) {
        for (Observation observation : read.observations()) {
            add(observation.source().sheet());
        }
        for (Finding finding : read.findings()) {
            if (finding.sheet() != null) {
                add(finding.sheet());
            }
        }
    }

    private void add(String sheet) {
        positions.putIfAbsent(sheet, positions.size() + 1);
    }

    /** From 1; 0 for no sheet. */
    int of(@Nullable String sheet) {
        return sheet == null ? 0 : positions.getOrDefault(sheet, 0);
    }
}
