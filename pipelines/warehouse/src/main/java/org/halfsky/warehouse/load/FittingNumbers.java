package org.halfsky.warehouse.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.halfsky.model.CellAccount;
import org.halfsky.model.CellRef;
import org.halfsky.model.Finding;
import org.halfsky.model.Observation;
import org.halfsky.model.ReadSubmission;
import org.halfsky.model.Severity;

/** Gives back what no column can hold: a number of more than eighteen digits before the point measures nothing in this country. */
final class FittingNumbers {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18).subtract(BigDecimal.ONE);

    private FittingNumbers() {}

    /** The submission itself, or one in which the cells of oversized numbers are rejected with a finding (R008). */
    static ReadSubmission of(ReadSubmission read) {
        Set<CellRef> rejected = new HashSet<>(read.account().rejected());
        List<Finding> findings = new ArrayList<>(read.findings());
        for (Observation observation : read.observations()) {
            if (isOversized(observation)) {
                rejected.add(observation.source());
                findings.add(
                        Finding.ofObservation("R008", Severity.ERROR, observation, "不超过18位整数", "数值位数过多，无法入库，请核实后重新填写"));
            }
        }
        if (findings.size() == read.findings().size()) {
            return read;
        }
        return new ReadSubmission(
                read.submission(),
                read.unreadable(),
                read.areas(),
                read.years(),
                read.observations().stream()
                        .filter(each -> !rejected.contains(each.source()))
                        .toList(),
                findings,
                new CellAccount(read.account().filled(), read.account().ignored(), rejected),
                read.explanations(),
                read.nilForms(),
                read.qualitative());
    }

    private static boolean isOversized(Observation observation) {
        BigDecimal value = observation.value();
        return value != null && value.abs().compareTo(LIMIT) > 0;
    }
}
