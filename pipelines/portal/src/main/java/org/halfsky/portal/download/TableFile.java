package org.halfsky.portal.download;

import java.util.Optional;
import java.util.stream.Stream;
import org.halfsky.model.release.AreaTable;
import org.halfsky.model.release.DataFormat;

/** A table in one of its formats, as it is asked for: {@code observation.csv}. */
record TableFile(AreaTable table, DataFormat format) {

    /** Empty for any other name. */
    static Optional<TableFile> find(String name) {
        return Stream.of(AreaTable.values())
                .flatMap(table -> Stream.of(DataFormat.values()).map(format -> new TableFile(table, format)))
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    String name() {
        return "%s.%s".formatted(table.published(), format.ending());
    }
}
