package org.halfsky.publish.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.halfsky.publish.parquet.TableReader;

/** The submissions that a release rests on. */
public final class AnsweredSubmissions {

    private AnsweredSubmissions() {}

    /**
     * Their names, by name.
     *
     * @param parquetFolder of the release
     */
    public static Set<String> of(Path parquetFolder) {
        Set<String> names = new TreeSet<>();
        new TableReader(parquetFolder)
                .read("submission", List.of("submission"), row -> names.add(row.text("submission")));
        return names;
    }
}
