package org.halfsky.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.halfsky.ingest.grid.Grid;
import org.halfsky.model.CellRef;
import org.halfsky.model.Finding;
import org.halfsky.model.IgnoredBecause;
import org.halfsky.model.Observation;
import org.halfsky.model.QualitativeStatement;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Severity;

/** What must hold of every file that any test reads. */
final class Accounts {

    private Accounts() {}

    /** Every filled cell is loaded, rejected or ignored, once, and whatever is lost is told. */
    static ReadSubmission checked(ReadSubmission read, List<Grid> grids) {
        Set<CellRef> loaded = new HashSet<>();
        read.observations().stream().map(Observation::source).forEach(loaded::add);
        read.qualitative().stream().map(QualitativeStatement::source).forEach(loaded::add);
        int filled = grids.stream().mapToInt(each -> each.cells().size()).sum();
        assertThat(read.account().filled()).as("filled cells").isEqualTo(filled);
        assertThat(loaded.size()
                        + read.account().rejected().size()
                        + read.account().ignoredCount())
                .as("loaded + rejected + ignored")
                .isEqualTo(filled);
        assertThat(loaded).as("loaded and rejected").noneMatch(read.account().rejected()::contains);
        told(read);
        return read;
    }

    /** Whatever is rejected or unknown is told. */
    static void told(ReadSubmission read) {
        Set<String> rules = new HashSet<>();
        read.findings().forEach(each -> rules.add(each.rule()));
        if (!read.account().rejected().isEmpty()) {
            assertThat(read.findings()).as("errors").anyMatch(Accounts::isError);
        }
        if (read.account().ignored().containsKey(IgnoredBecause.UNKNOWN_INDICATOR)) {
            assertThat(rules).contains("R013");
        }
        if (read.account().ignored().containsKey(IgnoredBecause.UNKNOWN_AREA)) {
            assertThat(rules).contains("R014");
        }
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }
}
