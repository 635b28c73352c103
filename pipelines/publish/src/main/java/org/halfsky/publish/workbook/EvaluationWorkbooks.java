package org.halfsky.publish.workbook;

import java.nio.file.Files;
import java.nio.file.Path;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ReleaseQueries;
import org.jspecify.annotations.Nullable;

/** Writes {@code <code>_<name>_终期评估.xlsx}. Safe to use from several threads: questions to the release are asked one at a time. */
public final class EvaluationWorkbooks {

    private final ReleaseQueries release;

    /**
     * Workbooks of one release.
     *
     * @param settings how the evaluation was done; printed on the cover
     * @param notice   a line on every cover, such as that the figures are invented; {@code null} for none
     */
    public EvaluationWorkbooks(
            Catalog catalog, EvaluationSettings settings, ReleaseQueries release, @Nullable String notice) {
        this.release = release;
    }

    /** The name of an area's workbook. */
    public static String fileName(ReleaseArea area) {
        return "%s_%s_终期评估.xlsx".formatted(area.code(), area.name());
    }

    /**
     * Writes the workbook of one area.
     *
     * @param folder exists
     * @return the file written
     */
    public Path write(ReleaseArea area, Path folder) {
        Path file = folder.resolve(fileName(area));
        if (Files.exists(file)) {
            return file;
        }
        throw new UnsupportedOperationException("not yet: " + release);
    }
}
