package org.halfsky.app.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.halfsky.app.home.Home;
import org.halfsky.ingest.archive.ArchiveCheck;
import org.halfsky.ingest.catalog.CatalogCopies;
import org.halfsky.model.Submission;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.publish.release.ReleaseCheck;
import org.halfsky.publish.release.ReleaseManifest;
import org.halfsky.publish.release.Releases;
import org.halfsky.publish.verify.AnsweredSubmissions;
import org.halfsky.publish.verify.ReceiptCheck;
import org.halfsky.publish.verify.Recomputed;
import org.halfsky.publish.verify.ReleaseRecomputation;

/** One look at a home, part by part; a part that cannot be looked at is a problem of its own, and the others are looked at all the same. */
final class Verification {

    private final Home home;
    private final Path release;
    private final PrintStream out;
    private long problems;

    Verification(Home home, Path release, PrintStream out) {
        this.home = home;
        this.release = release;
        this.out = out;
    }

    /** Prints every problem, and counts that add up; says whether there was none. */
    boolean run() {
        part("files", this::checkFiles);
        part("archive", this::checkArchive);
        part("figures", this::recompute);
        out.printf(
                "verify: %s, %s%n",
                release.getFileName(), problems == 0 ? "no problems" : problems + " problems, each named above");
        return problems == 0;
    }

    private void part(String name, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException broken) {
            tell("%s cannot be checked: %s".formatted(name, broken.getMessage()));
        }
    }

    private void tell(String problem) {
        problems++;
        out.println("  " + problem);
    }

    private ReleaseManifest manifest() {
        return Releases.manifestOf(release);
    }

    private void checkFiles() {
        List<String> found = ReleaseCheck.problems(release);
        found.forEach(this::tell);
        ReleaseManifest manifest = manifest();
        out.printf(
                "files: %d in the manifest, %d bytes; %d differ%n",
                manifest.files().size(),
                manifest.files().stream().mapToLong(each -> each.bytes()).sum(),
                found.size());
    }

    private void checkArchive() {
        ArchiveCheck archive = ArchiveCheck.of(home.archive());
        archive.problems().forEach(this::tell);
        Set<String> published = AnsweredSubmissions.of(release.resolve("parquet"));
        List<Submission> answered = archive.submissions().stream()
                .filter(each -> published.contains(each.id().value()))
                .toList();
        Set<String> lost = new TreeSet<>(published);
        answered.forEach(each -> lost.remove(each.id().value()));
        lost.forEach(each -> tell("%s: is in the release, but not in the archive".formatted(each)));
        ReceiptCheck receipts = ReceiptCheck.of(home.receipts(), answered);
        receipts.problems().forEach(this::tell);
        out.printf(
                "archive: %d submissions = %d in the release + %d newer; %d damaged, %d lost%n",
                archive.submissions().size(),
                answered.size(),
                archive.submissions().size() - answered.size(),
                archive.problems().size(),
                lost.size());
        out.printf(
                "receipts: %d; %d filled cells = %d loaded + %d rejected + %d ignored; %d problems%n",
                receipts.receipts(),
                receipts.filled(),
                receipts.loaded(),
                receipts.rejected(),
                receipts.ignored(),
                receipts.problems().size());
    }

    private void recompute() {
        Catalog catalog = CatalogCopies.read(home.archive(), manifest().catalogSha256());
        Recomputed recomputed = ReleaseRecomputation.compare(release.resolve("parquet"), catalog, this::tell);
        out.printf(
                "figures: from %d observations %d values, %d verdicts, %d summaries and %d further rows recomputed; %d rows kept back, not recomputed; %d differences%n",
                recomputed.observations(),
                recomputed.values(),
                recomputed.verdicts(),
                recomputed.summaries(),
                recomputed.more(),
                recomputed.keptBack(),
                recomputed.differences());
    }
}
