package org.halfsky.publish.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.halfsky.model.release.ProgressRow;
import org.halfsky.publish.evaluation.AreaEvaluation;
import org.halfsky.publish.evaluation.PlanEvaluation;
import org.halfsky.publish.evaluation.TargetResult;

/**
 * A target with how far the area is on the way to it.
 *
 * @param isRunning whether the plan's end is still to come
 */
record ProgressLine(TargetResult result, ProgressRow row, boolean isRunning) {

    /** Of the plans that count for the area: those judged, then those that still run. */
    static List<ProgressLine> of(AreaEvaluation evaluation) {
        List<PlanEvaluation> judged = evaluation.judged();
        List<PlanEvaluation> running = evaluation.plans().stream()
                .filter(each -> each.governing() && isRunning(each, evaluation) && !judged.contains(each))
                .toList();
        return Stream.concat(judged.stream(), running.stream())
                .flatMap(plan -> plan.results().stream()
                        .flatMap(result -> evaluation
                                .details()
                                .degrees()
                                .of(result.target().code())
                                .stream()
                                .map(row -> new ProgressLine(result, row, isRunning(plan, evaluation)))))
                .toList();
    }

    private static boolean isRunning(PlanEvaluation plan, AreaEvaluation evaluation) {
        return plan.plan().endYear() > evaluation.newestYear();
    }
}
