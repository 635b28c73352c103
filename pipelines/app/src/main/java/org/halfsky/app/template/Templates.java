package org.halfsky.app.template;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.halfsky.app.home.Home;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.catalog.Area;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.publish.form.BlankForm;
import org.halfsky.publish.form.FormFile;
import org.halfsky.publish.form.OwedForms;
import org.halfsky.publish.release.Releases;
import org.halfsky.warehouse.check.InputChecks;
import org.halfsky.warehouse.release.ParquetRelease;
import org.jspecify.annotations.Nullable;

/** Writes blank forms. Reads the current release alone, so that it need not hold the home. */
public final class Templates implements AutoCloseable {

    private final Catalog catalog;
    private final OwedForms owed;
    private final BlankForm forms;
    private final @Nullable ReleaseQueries release;

    private Templates(Catalog catalog, CheckSettings settings, @Nullable ReleaseQueries release) {
        this.catalog = catalog;
        this.owed = new OwedForms(catalog);
        this.forms = new BlankForm(catalog, (lines, year) -> InputChecks.of(catalog, settings, lines, year));
        this.release = release;
    }

    /**
     * For a home; where it has published nothing yet, the column of last year stays empty.
     *
     * @param settings the thresholds of the checks that are put into the form
     */
    public static Templates open(Home home, Catalog catalog, CheckSettings settings) {
        Optional<Path> current = new Releases(home.releases(), Clock.systemUTC()).currentFolder();
        return new Templates(
                catalog,
                settings,
                current.map(each -> ParquetRelease.open(each.resolve("parquet")))
                        .orElse(null));
    }

    /** The area and those below it that owe a form for that year. */
    public List<Area> owing(Area area, int year) {
        return owed.owing(area, year);
    }

    /**
     * Writes the workbook of one area.
     *
     * @return how many figures of the year before stand in it
     */
    public int write(Area area, int year, Path file) {
        LastYear lastYear = release == null ? LastYear.unknown() : LastYear.of(catalog, area, year, release);
        FormFile.write(forms.of(area, year, lastYear), LocalDate.of(year, 12, 31), file);
        return lastYear.size();
    }

    @Override
    public void close() {
        if (release != null) {
            release.close();
        }
    }
}
