package org.halfsky.app.decision;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.halfsky.ingest.archive.Decisions;
import org.halfsky.model.Answer;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CellRef;
import org.halfsky.model.Finding;
import org.halfsky.model.Severity;
import org.halfsky.model.SubmissionId;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Lineage;
import org.halfsky.model.decision.Decider;
import org.halfsky.model.decision.Decision;
import org.halfsky.model.decision.ErrorOverride;
import org.halfsky.model.decision.Ruling;
import org.halfsky.model.decision.SubmissionReturn;
import org.halfsky.warehouse.Warehouse;
import org.springframework.stereotype.Component;

/** Takes decisions of people who may take them. They take effect, and the sender is told, with the next intake or nightly run. */
@Component
public final class DecisionDesk {

    private final Decisions decisions;
    private final Warehouse warehouse;
    private final Lineage lineage;
    private final Clock clock;

    DecisionDesk(Decisions decisions, Warehouse warehouse, Catalog catalog, Clock clock) {
        this.decisions = decisions;
        this.warehouse = warehouse;
        this.lineage = new Lineage(catalog);
        this.clock = clock;
    }

    /**
     * 放行: lets in what an error keeps out.
     *
     * @throws RefusedDecisionException if there is no such error, nothing to let in, or the decider is not above the area of the cell
     */
    public Decision override(SubmissionId submission, String rule, CellRef cell, Decider decider, String reason) {
        Finding error = warehouse.answerIfAny(submission).orElseThrow(() -> unknown(submission)).findings().stream()
                .filter(each -> each.rule().equals(rule))
                .filter(each -> cell.sheet().equals(each.sheet()) && cell.cell().equals(each.cell()))
                .filter(each -> each.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow(() ->
                        new RefusedDecisionException("%s 里没有这条错误：规则 %s，单元格 %s".formatted(submission, rule, cell)));
        if (!warehouse.keepsOut(submission, rule, cell)) {
            throw new RefusedDecisionException("%s：规则 %s 在 %s 没有可以放行的数值，只能更正".formatted(submission, rule, cell));
        }
        AreaCode area = error.area();
        return take(decider, reason, new ErrorOverride(submission, rule, cell), area == null ? Set.of() : Set.of(area));
    }

    /**
     * 退回: takes a submission out.
     *
     * @throws RefusedDecisionException if nothing of it is loaded, or the decider is not above every area that it speaks for
     */
    public Decision sendBack(SubmissionId submission, Decider decider, String reason) {
        Answer answer = warehouse.answerIfAny(submission).orElseThrow(() -> unknown(submission));
        refuseTwice(new SubmissionReturn(submission));
        if (answer.cells().loaded() == 0) {
            throw new RefusedDecisionException(
                    "%s 没有数据入库（%s），无需退回".formatted(submission, answer.status().label()));
        }
        return take(decider, reason, new SubmissionReturn(submission), new TreeSet<>(answer.areas()));
    }

    private static RefusedDecisionException unknown(SubmissionId submission) {
        return new RefusedDecisionException("没有受理编号为 %s 的报送".formatted(submission));
    }

    private Decision take(Decider decider, String reason, Ruling ruling, Set<AreaCode> areas) {
        if (!lineage.isKnown(decider.area())) {
            throw new RefusedDecisionException("没有代码为 %s 的地区".formatted(decider.area()));
        }
        for (AreaCode each : areas) {
            if (!lineage.isAbove(decider.area(), each)) {
                throw new RefusedDecisionException("%s 不是 %s 的上级，只有上级才能决定".formatted(decider.area(), each));
            }
        }
        refuseTwice(ruling);
        return decisions.take(decider, reason, ruling, clock);
    }

    private void refuseTwice(Ruling ruling) {
        decisions.all().stream()
                .filter(each -> each.ruling().equals(ruling))
                .findFirst()
                .ifPresent(each -> {
                    throw new RefusedDecisionException("已经作过同样的决定（%s）".formatted(each.id()));
                });
    }
}
