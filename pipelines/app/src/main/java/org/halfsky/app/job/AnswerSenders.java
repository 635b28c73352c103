package org.halfsky.app.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    AnswerSenders(Archive archive, Warehouse warehouse, Receipts receipts) {
        this.archive = archive;
        this.warehouse = warehouse;
        this.receipts = receipts;
    }

    @Override
    public void run() throws Exception {
        List<SubmissionId> accepted = warehouse.accepted();
        Map<SubmissionStatus, Integer> written = new EnumMap<>(SubmissionStatus.class);
        for (SubmissionId each : accepted) {
            Answer answer = warehouse.answer(each);
            if (!receipts.isWritten(answer)) {
                Path original = archive.original(answer.submission());
                receipts.write(answer, Files.exists(original) ? original : null);
                written.merge(answer.status(), 1, Integer::sum);
            }
        }
        int count = written.values().stream().mapToInt(Integer::intValue).sum();
        LOG.info("answerSenders: {} receipts written {}; {} in all", count, written, accepted.size());
    }
}
