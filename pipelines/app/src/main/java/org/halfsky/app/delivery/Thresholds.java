package org.halfsky.app.delivery;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.halfsky.ingest.archive.Decisions;
import org.halfsky.model.AreaCode;
import org.halfsky.model.CheckSettings;
import org.halfsky.model.decision.Decider;
import org.halfsky.model.decision.ThresholdChange;
import org.springframework.stereotype.Component;

/** By which thresholds submissions were checked at any time: a change of the settings is kept in the archive as a decision. */
@Component
final class Thresholds {

    private static final Decider OPERATOR = new Decider("系统运维人员", AreaCode.NATION);
    private static final String REASON = "审核界限按系统配置调整，自本次起生效。";

    private final Decisions decisions;

    Thresholds(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Those in force at that time; the standard ones before the first change. */
    CheckSettings at(OffsetDateTime time) {
        return decisions.all().stream()
                .filter(each -> !each.decidedAt().isAfter(time))
                .map(each -> each.ruling() instanceof ThresholdChange change ? change.settings() : null)
                .filter(each -> each != null)
                .reduce((earlier, later) -> later)
                .orElseGet(CheckSettings::defaults);
    }

    /** Keeps the settings as a change at that time, unless they are in force already. */
    void keep(CheckSettings settings, OffsetDateTime time) {
        if (!new ThresholdChange(at(time)).words().equals(new ThresholdChange(settings).words())) {
            decisions.take(
                    OPERATOR, REASON, new ThresholdChange(settings), Clock.fixed(time.toInstant(), time.getOffset()));
        }
    }
}
