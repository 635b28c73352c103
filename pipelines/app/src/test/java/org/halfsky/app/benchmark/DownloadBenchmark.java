package org.halfsky.app.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.halfsky.app.web.Site;
import org.halfsky.app.web.Visitor;
import org.halfsky.ingest.catalog.CatalogReader;
import org.halfsky.model.AreaCode;
import org.halfsky.publish.invented.InventedSubmissions;
import org.halfsky.publish.invented.Layout;
import org.halfsky.publish.release.ReleaseFile;
import org.halfsky.publish.release.Releases;

/**
 * Fifty people who download documents and open pages, one after another without a pause, while a nightly run takes in new files of a
 * prefecture and publishes them; then the same with nothing beside it. Not a test: it prints percentiles, and how many requests failed.
 *
 * <p>Arguments: an empty folder for the home.
 */
final class DownloadBenchmark {

    private static final int PEOPLE = 50;
    private static final AreaCode PREFECTURE = new AreaCode("370400");

    private DownloadBenchmark() {}

    private record Answer(String what, int status, long micros, long bytes) {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        lay(home, 1);
        try (Site site = Site.start(home)) {
            site.command("nightly");
            site.member("reader", "prefecture", PREFECTURE.value());
            List<Visitor> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                Visitor person = site.visitor();
                person.signIn("reader", Site.PASSWORD);
                people.add(person);
            }
            lay(home, 2);
            print("while a nightly runs", during(people, paths(site.release()), () -> site.command("nightly")));
            print("with nothing beside", during(people, paths(site.release()), () -> Thread.sleep(20_000)));
        }
    }

    private static void lay(Path home, int seed) throws IOException {
        new InventedSubmissions(CatalogReader.read(null), seed)
                .write(PREFECTURE, 2010, 2020, Layout.LEGAL, home.resolve("inbox/" + seed));
    }

    /** Every document of the release, some tables of areas, and the pages that people open. */
    private static List<String> paths(Path release) {
        List<String> paths = new ArrayList<>(List.of("/overview", "/downloads", "/indicators/C-HLT-003"));
        for (String area : List.of("370400", "370402", "370481")) {
            for (String file : List.of("indicator_area_year.parquet", "attainment.csv")) {
                paths.add("/downloads/%s/data/%s/%s".formatted(release.getFileName(), area, file));
            }
        }
        for (ReleaseFile each : Releases.manifestOf(release).files()) {
            if (each.path().matches("(workbooks|reports)/3704.*")) {
                paths.add("/downloads/%s/file?path=%s"
                        .formatted(release.getFileName(), URLEncoder.encode(each.path(), StandardCharsets.UTF_8)));
            }
        }
        return paths;
    }

    private interface Work {

        void run() throws Exception;
    }

    private static Queue<Answer> during(List<Visitor> people, List<String> paths, Work work) throws Exception {
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();
        AtomicBoolean isOver = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Visitor person = people.get(i);
            Random dice = new Random(i);
            running.add(threads.submit(() -> {
                while (!isOver.get()) {
                    answers.add(asked(person, paths.get(dice.nextInt(paths.size()))));
                }
                return null;
            }));
        }
        work.run();
        isOver.set(true);
        for (Future<?> each : running) {
            each.get();
        }
        threads.shutdown();
        return answers;
    }

    private static Answer asked(Visitor person, String path) throws InterruptedException {
        long begin = System.nanoTime();
        String what = path.contains("/file?") ? "document" : path.contains("/data/") ? "table" : "page";
        try {
            HttpResponse<byte[]> answer = person.take(path);
            return new Answer(what, answer.statusCode(), (System.nanoTime() - begin) / 1000, answer.body().length);
        } catch (IOException failed) {
            return new Answer(what, 0, (System.nanoTime() - begin) / 1000, 0);
        }
    }

    private static void print(String when, Queue<Answer> answers) {
        for (String what : List.of("document", "table", "page")) {
            List<Answer> of =
                    answers.stream().filter(each -> each.what().equals(what)).toList();
            List<Long> times = of.stream().map(Answer::micros).sorted().toList();
            System.out.printf(
                    "%s, %d people: %d %ss, %d failed; milliseconds: median %.0f, 90%% %.0f, 99%% %.0f, slowest %.0f; %.1f MB%n",
                    when,
                    PEOPLE,
                    of.size(),
                    what,
                    of.stream().filter(each -> each.status() != 200).count(),
                    at(times, 0.5),
                    at(times, 0.9),
                    at(times, 0.99),
                    at(times, 1),
                    of.stream().mapToLong(Answer::bytes).sum() / 1e6);
        }
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1000.0;
    }
}
