package org.halfsky.app.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.halfsky.app.home.Home;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.model.Answer;
import org.halfsky.model.Finding;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.publish.release.ReleaseManifest;
import org.halfsky.publish.release.Releases;
import org.halfsky.warehouse.Warehouse;
import org.halfsky.warehouse.release.ParquetRelease;

/** What a newcomer is told after the demo: what came in, what was found, what came out, and where it lies. */
final class DemoSummary {

    private DemoSummary() {}

    static void print(PrintStream out, Home home, Archive archive, Warehouse warehouse, Releases releases)
            throws Exception {
        printSubmissions(out, archive, warehouse);
        ReleaseManifest manifest = releases.current().orElse(null);
        if (manifest == null) {
            out.printf("%nNo release: nothing has been accepted. The receipts in %s say why.%n", home.receipts());
            return;
        }
        Path current = releases.currentFolder().orElseThrow();
        try (ReleaseQueries release = ParquetRelease.open(current.resolve("parquet"))) {
            printAttainment(out, release);
        }
        out.printf(
                "%nRelease %s, %d files%n", manifest.release(), manifest.files().size());
        out.printf("  receipts   %s%n", home.receipts());
        out.printf("  workbooks  %s%n", home.releases().resolve("current/workbooks"));
        out.printf("  Parquet    %s%n", home.releases().resolve("current/parquet"));
        out.printf("  manifest   %s%n", home.releases().resolve("current/manifest.json"));
    }

    private static void printSubmissions(PrintStream out, Archive archive, Warehouse warehouse) throws Exception {
        Map<SubmissionStatus, Integer> statuses = new EnumMap<>(SubmissionStatus.class);
        Map<String, Integer> rules = new TreeMap<>();
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        long filled = 0;
        long loaded = 0;
        long rejected = 0;
        for (SubmissionId each : warehouse.accepted()) {
            Answer answer = warehouse.answer(each);
            statuses.merge(answer.status(), 1, Integer::sum);
            filled += answer.cells().filled();
            loaded += answer.cells().loaded();
            rejected += answer.cells().rejected();
            for (Finding finding : answer.findings()) {
                rules.merge(finding.rule(), 1, Integer::sum);
                severities.merge(finding.severity(), 1, Integer::sum);
            }
        }
        out.printf("%nSubmissions: %d%n", archive.submissions().size());
        statuses.forEach((status, count) -> out.printf("  %-24s %5d%n", status.code(), count));
        out.printf(
                "Cells: %d filled = %d loaded + %d rejected + %d ignored%n",
                filled, loaded, rejected, filled - loaded - rejected);
        out.printf("Findings: %s%n  by rule %s%n", severities, rules);
    }

    private static void printAttainment(PrintStream out, ReleaseQueries release) {
        out.printf("%nTargets met at the end of the plans (met of monitorable)%n");
        for (ReleaseArea area : release.areas()) {
            if (area.level() == AreaLevel.COUNTY) {
                continue;
            }
            StringBuilder line = new StringBuilder();
            for (SummaryRow row : release.summary(area.code())) {
                if (row.domain().equals(SummaryRow.ALL_DOMAINS)) {
                    line.append(
                            "   %s %d of %d".formatted(row.planCode(), row.met() + row.metEarly(), row.monitorable()));
                }
            }
            out.printf("  %s %s%s%n", area.code(), area.name(), line);
        }
    }
}
