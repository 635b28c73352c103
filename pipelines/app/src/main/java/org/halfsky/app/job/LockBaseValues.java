package org.halfsky.app.job;

import java.time.Clock;
import java.util.List;
import org.halfsky.ingest.archive.Decisions;
import org.halfsky.model.AreaCode;
import org.halfsky.model.decision.BaseLocks;
import org.halfsky.model.decision.BaseValue;
import org.halfsky.model.decision.Decider;
import org.halfsky.model.decision.Decision;
import org.halfsky.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What verdicts rest on for the first time → archive/, fct_locked_base: one decision for all of it. May run twice: what is locked already is not
 * asked for again, and a decision that did not get into the warehouse is taken from the archive by the next run.
 */
final class LockBaseValues implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(LockBaseValues.class);
    private static final Decider PROGRAM = new Decider("系统自动锁定", AreaCode.NATION);
    private static final String REASON = "首次评估所用的基期值自动锁定；此后基期年数据修订的，同时列出两种判定。";

    private final Decisions decisions;
    private final Warehouse warehouse;
    private final Clock clock;

    LockBaseValues(Decisions decisions, Warehouse warehouse, Clock clock) {
        this.decisions = decisions;
        this.warehouse = warehouse;
        this.clock = clock;
    }

    @Override
    public void run() throws Exception {
        List<BaseValue> fresh = warehouse.baseValuesToLock();
        if (!fresh.isEmpty()) {
            Decision decision = decisions.take(PROGRAM, REASON, new BaseLocks(fresh), clock);
            warehouse.putDecisions(List.of(decision));
        }
        LOG.info("lockBaseValues: {} base values locked", fresh.size());
    }
}
