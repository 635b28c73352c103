package org.halfsky.app.metrics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What ran, from the operations database. */
final class RunFacts {

    private record RunRow(
            String job,
            String status,
            LocalDateTime began,
            @Nullable LocalDateTime completedBegan,
            @Nullable LocalDateTime completedEnded) {}

    private record StepRow(
            String job,
            String step,
            String status,
            LocalDateTime began,
            @Nullable LocalDateTime ended,
            boolean isOfNewest,
            boolean isOfCompleted) {}

    private record CountRow(String job, String status, long runCount) {}

    private record StepOfJob(String job, String step) {}

    private final JdbcClient database;

    RunFacts(JdbcClient database) {
        this.database = database;
    }

    List<Facts.Run> runs() throws IOException {
        return query("run").query(RunRow.class).list().stream()
                .map(each -> new Facts.Run(
                        each.job(),
                        each.status(),
                        instant(each.began()),
                        each.completedBegan() == null ? null : instant(each.completedBegan()),
                        each.completedEnded() == null ? null : instant(each.completedEnded())))
                .toList();
    }

    List<Facts.RunCount> counts() throws IOException {
        return query("run_count").query(CountRow.class).list().stream()
                .map(each -> new Facts.RunCount(each.job(), each.status(), each.runCount()))
                .toList();
    }

    List<Facts.StepRun> steps() throws IOException {
        Map<StepOfJob, Facts.StepRun> steps = new LinkedHashMap<>();
        for (StepRow each : query("step").query(StepRow.class).list()) {
            steps.merge(new StepOfJob(each.job(), each.step()), step(each), RunFacts::together);
        }
        return List.copyOf(steps.values());
    }

    private static Facts.StepRun step(StepRow row) {
        LocalDateTime ended = row.ended();
        return new Facts.StepRun(
                row.job(),
                row.step(),
                row.isOfCompleted() && ended != null
                        ? Duration.between(row.began(), ended).toMillis() / 1000.0
                        : null,
                row.isOfNewest() && row.status().equals("FAILED"));
    }

    private static Facts.StepRun together(Facts.StepRun one, Facts.StepRun next) {
        Double before = one.seconds();
        Double more = next.seconds();
        Double seconds = before == null ? more : more == null ? before : Double.valueOf(before + more);
        return new Facts.StepRun(one.job(), one.step(), seconds, one.isFailed() || next.isFailed());
    }

    /** Spring Batch writes the time of the machine. */
    private static Instant instant(LocalDateTime time) {
        return time.atZone(ZoneId.systemDefault()).toInstant();
    }

    private JdbcClient.StatementSpec query(String name) throws IOException {
        ClassPathResource file = new ClassPathResource("sql/operations/watch/%s.sql".formatted(name));
        return database.sql(file.getContentAsString(StandardCharsets.UTF_8));
    }
}
