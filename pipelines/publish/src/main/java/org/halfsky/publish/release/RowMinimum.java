package org.halfsky.publish.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many rows each table of a release must have at least: a share of those it had in the release before.
 *
 * @param pctOfBefore 0 to 100; 0 allows everything
 */
public record RowMinimum(BigDecimal pctOfBefore) {

    /** Where the share is set. */
    public static final String SETTING = "halfsky.release.min-rows-pct";

    /** Tables in which fewer rows are good news, or say nothing: what a release keeps back is left out of some. */
    private static final Set<String> MAY_SHRINK =
            Set.of("change", "finding", "observation_superseded", "rate_interval", "disparity", "progress", "standing");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public RowMinimum {
        if (pctOfBefore.signum() < 0 || pctOfBefore.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("%s: not a percentage from 0 to 100".formatted(pctOfBefore));
        }
    }

    /** None at all. */
    public static RowMinimum none() {
        return new RowMinimum(BigDecimal.ZERO);
    }

    void require(Map<String, Long> rowsByTable, ReleaseManifest before) {
        Map<String, Long> rowsBefore = new TreeMap<>();
        for (ReleaseFile file : before.files()) {
            Long rows = file.rows();
            if (rows != null) {
                rowsBefore.merge(file.table(), rows, Long::sum);
            }
        }
        rowsBefore.keySet().removeAll(MAY_SHRINK);
        List<String> tooFew = new ArrayList<>();
        rowsBefore.forEach((table, known) -> {
            long rows = rowsByTable.getOrDefault(table, 0L);
            long least = least(known);
            if (rows < least) {
                tooFew.add("table %s: %d rows, at least %d are expected (%s %% of the %d before)"
                        .formatted(
                                table,
                                rows,
                                least,
                                pctOfBefore.stripTrailingZeros().toPlainString(),
                                known));
            }
        });
        if (!tooFew.isEmpty()) {
            throw new TooFewRowsException(before.release(), SETTING, tooFew);
        }
    }

    private long least(long before) {
        return pctOfBefore
                .multiply(BigDecimal.valueOf(before))
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .longValueExact();
    }
}
