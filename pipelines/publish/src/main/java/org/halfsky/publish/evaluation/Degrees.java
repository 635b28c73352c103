package org.halfsky.publish.evaluation;

import java.util.List;
import java.util.Optional;
import org.halfsky.model.release.AboveRow;
import org.halfsky.model.release.DomainScoreRow;
import org.halfsky.model.release.ProgressRow;

/**
 * How far an area has come with its targets, beyond met or not met.
 *
 * @param targets by plan and target
 * @param domains by plan, all of them first
 * @param above   the same values against the plans above the area's own
 */
public record Degrees(List<ProgressRow> targets, List<DomainScoreRow> domains, List<AboveRow> above) {

    public Degrees {
        targets = List.copyOf(targets);
        domains = List.copyOf(domains);
        above = List.copyOf(above);
    }

    /** Of an area of which nothing is known. */
    public static Degrees none() {
        return new Degrees(List.of(), List.of(), List.of());
    }

    public Optional<ProgressRow> of(String targetCode) {
        return targets.stream()
                .filter(each -> each.targetCode().equals(targetCode))
                .findFirst();
    }

    /** The scores of one plan, of all domains first. */
    public List<DomainScoreRow> domains(String planCode) {
        return domains.stream().filter(each -> each.planCode().equals(planCode)).toList();
    }
}
