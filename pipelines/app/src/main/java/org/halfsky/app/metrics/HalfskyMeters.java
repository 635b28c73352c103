package org.halfsky.app.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.halfsky.app.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The metrics of an installation, all of them gauges: each says what is stored now, so a server that starts anew says the same. What is
 * not known has no value (NaN), or no line where it has labels.
 */
final class HalfskyMeters implements MeterBinder {

    private static final String SECONDS = "seconds";
    private static final String BYTES = "bytes";

    private final Watch watch;

    HalfskyMeters(Watch watch) {
        this.watch = watch;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        watching(registry);
        files(registry);
        storage(registry);
        runs(registry);
        steps(registry);
        answers(registry);
    }

    private void watching(MeterRegistry registry) {
        Gauge.builder("halfsky.facts.age", watch, each -> seconds(each.age()))
                .baseUnit(SECONDS)
                .description("Since all the others were read; it grows while they cannot be")
                .register(registry);
        one(
                registry,
                "halfsky.lock.held",
                null,
                "1 while the home is this process's, 0 when its lock is lost",
                (facts, now) -> facts.isLockHeld() ? 1.0 : 0.0);
        one(
                registry,
                "halfsky.night.failed",
                null,
                "1 while the last night has not completed, 0 otherwise",
                (facts, now) -> facts.night().isFailed() ? 1.0 : 0.0);
        one(
                registry,
                "halfsky.night.overdue",
                SECONDS,
                "For how long a night has been due that has not begun; 0 where none is",
                (facts, now) -> late(facts.night().due(), now));
    }

    private void files(MeterRegistry registry) {
        one(registry, "halfsky.inbox.files", null, "Files that wait in the inbox", (facts, now) ->
                (double) facts.inbox().files());
        one(
                registry,
                "halfsky.inbox.oldest.age",
                SECONDS,
                "For how long the oldest of them has waited; 0 where none waits",
                (facts, now) -> late(facts.inbox().oldest(), now));
        one(
                registry,
                "halfsky.release.age",
                SECONDS,
                "Since the current release was made",
                (facts, now) ->
                        facts.release() == null ? null : since(facts.release().createdAt(), now));
        one(
                registry,
                "halfsky.release.data.age",
                SECONDS,
                "Since the newest submission came whose figures the current release shows",
                (facts, now) ->
                        facts.release() == null ? null : since(facts.release().dataCutOff(), now));
        one(
                registry,
                "halfsky.release.behind",
                SECONDS,
                "For how long the oldest submission has waited that no night has taken up; 0 where none waits",
                (facts, now) -> late(facts.waitingSince(), now));
    }

    private void storage(MeterRegistry registry) {
        one(registry, "halfsky.disk.size", BYTES, "Of the file system that the home lies on", (facts, now) ->
                (double) facts.disk().size());
        one(registry, "halfsky.disk.free", BYTES, "Free on that file system, for this program", (facts, now) ->
                (double) facts.disk().free());
        one(registry, "halfsky.warehouse.size", BYTES, "Of the warehouse's file", (facts, now) ->
                (double) facts.disk().warehouse());
        one(
                registry,
                "halfsky.backup.age",
                SECONDS,
                "Since the newest backup was complete; +Inf where there is none in halfsky.backup.folder, no value where that is not set",
                (facts, now) -> backupAge(facts.backup(), now));
    }

    private void runs(MeterRegistry registry) {
        many(
                registry,
                "halfsky.run.failed",
                null,
                "1 where the newest run of the job failed, 0 otherwise",
                facts -> facts.runs().stream().map(each -> row(each.isFailed() ? 1.0 : 0.0, "job", each.job())));
        many(
                registry,
                "halfsky.run.underway",
                SECONDS,
                "For how long the run of the job has been under way; 0 where none is",
                facts -> facts.runs().stream()
                        .map(each -> row(each.isRunning() ? since(each.began(), facts.at()) : 0.0, "job", each.job())));
        many(
                registry,
                "halfsky.run.completed.age",
                SECONDS,
                "Since the newest run of the job that completed ended",
                facts -> facts.runs().stream()
                        .flatMap(each -> completed(each.completedEnded(), facts.at(), each.job())));
        many(
                registry,
                "halfsky.run.duration",
                SECONDS,
                "How long the newest run of the job that completed took",
                facts -> facts.runs().stream().flatMap(each -> duration(each)));
        many(
                registry,
                "halfsky.runs",
                null,
                "Runs in the history that is kept, by job and how they ended",
                facts -> facts.runCounts().stream()
                        .map(each -> row(
                                each.count(),
                                "job",
                                each.job(),
                                "status",
                                each.status().toLowerCase(Locale.ROOT))));
    }

    private void steps(MeterRegistry registry) {
        many(
                registry,
                "halfsky.step.duration",
                SECONDS,
                "How long the step took in the newest run of the job that completed",
                facts -> facts.steps().stream()
                        .flatMap(each -> each.seconds() == null
                                ? Stream.empty()
                                : Stream.of(row(each.seconds(), "job", each.job(), "step", each.step()))));
        many(
                registry,
                "halfsky.step.failed",
                null,
                "1 where the step failed in the newest run of the job, 0 otherwise",
                facts -> facts.steps().stream()
                        .map(each -> row(each.isFailed() ? 1.0 : 0.0, "job", each.job(), "step", each.step())));
    }

    private void answers(MeterRegistry registry) {
        many(
                registry,
                "halfsky.submissions",
                null,
                "Submissions by what became of them, as their receipts say now",
                facts -> standing(
                        facts,
                        each -> each.submissions().entrySet().stream()
                                .map(status -> row(status.getValue(), "status", status.getKey()))));
        many(
                registry,
                "halfsky.findings",
                null,
                "Findings that stand, by rule and severity, as the receipts say now",
                facts -> standing(
                        facts,
                        each -> each.findings().stream()
                                .map(found -> row(
                                        found.count(),
                                        "rule",
                                        found.rule(),
                                        "severity",
                                        found.severity().code()))));
    }

    private void one(
            MeterRegistry registry,
            String name,
            @Nullable String unit,
            String help,
            BiFunction<Facts, Instant, @Nullable Double> value) {
        Gauge.builder(name, watch, each -> now(each, value))
                .baseUnit(unit)
                .description(help)
                .register(registry);
    }

    private static double now(Watch watch, BiFunction<Facts, Instant, @Nullable Double> value) {
        Facts facts = watch.facts();
        Double known = facts == null ? null : value.apply(facts, watch.now());
        return known == null ? Double.NaN : known;
    }

    private void many(
            MeterRegistry registry,
            String name,
            @Nullable String unit,
            String help,
            Function<Facts, Stream<MultiGauge.Row<Number>>> rows) {
        MultiGauge gauge =
                MultiGauge.builder(name).baseUnit(unit).description(help).register(registry);
        watch.tell(facts -> {
            List<MultiGauge.Row<?>> now = List.copyOf(rows.apply(facts).toList());
            gauge.register(now, true);
        });
    }

    private static Stream<MultiGauge.Row<Number>> completed(@Nullable Instant ended, Instant now, String job) {
        return ended == null ? Stream.empty() : Stream.of(row(since(ended, now), "job", job));
    }

    private static Stream<MultiGauge.Row<Number>> duration(Facts.Run run) {
        Instant began = run.completedBegan();
        Instant ended = run.completedEnded();
        return began == null || ended == null ? Stream.empty() : Stream.of(row(since(began, ended), "job", run.job()));
    }

    private static Stream<MultiGauge.Row<Number>> standing(
            Facts facts, Function<Standing, Stream<MultiGauge.Row<Number>>> rows) {
        return Stream.ofNullable(facts.standing()).flatMap(rows);
    }

    private static MultiGauge.Row<Number> row(Number value, String... labels) {
        return MultiGauge.Row.of(Tags.of(labels), value);
    }

    private static @Nullable Double backupAge(Facts.@Nullable Backup backup, Instant now) {
        if (backup == null) {
            return null;
        }
        return backup.newest() == null ? Double.POSITIVE_INFINITY : since(backup.newest(), now);
    }

    private static double late(@Nullable Instant due, Instant now) {
        return due == null ? 0 : Math.max(0, since(due, now));
    }

    private static double since(Instant moment, Instant now) {
        return seconds(Duration.between(moment, now));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
