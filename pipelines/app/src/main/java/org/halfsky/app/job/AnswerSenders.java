package org.halfsky.app.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.halfsky.app.settings.HalfskySettings;
import org.halfsky.ingest.archive.Archive;
import org.halfsky.model.Answer;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.SubmissionStatus;
import org.halfsky.publish.receipt.Receipts;
import org.halfsky.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** finding → receipts/. May run twice: a receipt that is there is not written again. */
final class AnswerSenders implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerSenders.class);

    private final Archive archive;
    private final Warehouse warehouse;
    private final Receipts receipts;
    private final HalfskySettings settings;

    AnswerSenders(Archive archive, Warehouse warehouse, Receipts receipts, HalfskySettings settings) {
        this.archive = archive;
        this.warehouse = warehouse;
        this.receipts = receipts;
        this.settings = settings;
    }

    @Override
    public void run() throws Exception {
        List<SubmissionId> accepted = warehouse.accepted();
        Map<SubmissionStatus, Integer> written = new EnumMap<>(SubmissionStatus.class);
        List<Callable<?>> tasks = new ArrayList<>();
        for (SubmissionId each : accepted) {
            Answer answer = warehouse.answer(each);
            if (!receipts.isWritten(answer)) {
                written.merge(answer.status(), 1, Integer::sum);
                tasks.add(() -> write(answer));
            }
        }
        SideBySide.run("answerSenders", settings.readers(), tasks);
        LOG.info("answerSenders: {} receipts written {}; {} in all", tasks.size(), written, accepted.size());
    }

    private Answer write(Answer answer) {
        Path original = archive.original(answer.submission());
        receipts.write(answer, Files.exists(original) ? original : null);
        return answer;
    }
}
