package org.halfsky.app.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.app.standing.Standing;
import org.halfsky.app.standing.StandingFile;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.model.Answer;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.publish.receipt.Receipts;
import org.halfsky.warehouse.Warehouse;
import org.halfsky.warehouse.accept.AnswerState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** finding → receipts/, and how many of what stand there → operations/standing.json. May run twice: a receipt that says what is to be told is not written again. */
final class AnswerSenders implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerSenders.class);

    private final Archive archive;
    private final Warehouse warehouse;
    private final Receipts receipts;
    private final StandingFile standing;
    private final HalfskySettings settings;

    AnswerSenders(
            Archive archive, Warehouse warehouse, Receipts receipts, StandingFile standing, HalfskySettings settings) {
        this.archive = archive;
        this.warehouse = warehouse;
        this.receipts = receipts;
        this.standing = standing;
        this.settings = settings;
    }

    @Override
    public void run() throws Exception {
        Set<SubmissionId> written = receipts.written();
        List<AnswerState> states = warehouse.answerStates();
        List<AnswerState> due = states.stream()
                .filter(each -> !each.isGiven() || !written.contains(each.submission()))
                .toList();
        Map<SubmissionStatus, Integer> told = new EnumMap<>(SubmissionStatus.class);
        AtomicInteger renewed = new AtomicInteger();
        List<Callable<?>> tasks = new ArrayList<>();
        for (AnswerState each : due) {
            Answer answer = warehouse.answer(each.submission());
            boolean isThere = written.contains(each.submission());
            if (!isThere) {
                told.merge(answer.status(), 1, Integer::sum);
            }
            tasks.add(() -> write(answer) && isThere ? renewed.incrementAndGet() : 0);
        }
        SideBySide.run("answerSenders", settings.readers(), tasks);
        warehouse.answered(due);
        if (!due.isEmpty() || !standing.isThere()) {
            standing.write(Standing.of(warehouse.statuses(), warehouse.findingCounts()));
        }
        LOG.info(
                "answerSenders: {} receipts written {}, {} renewed; {} in all",
                told.values().stream().mapToInt(Integer::intValue).sum(),
                told,
                renewed,
                states.size());
    }

    private boolean write(Answer answer) {
        Path original = archive.original(answer.submission());
        return receipts.write(answer, Files.exists(original) ? original : null);
    }
}
