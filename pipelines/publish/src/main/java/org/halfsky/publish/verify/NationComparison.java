package org.halfsky.publish.verify;

import java.math.BigDecimal;
import java.util.List;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.publish.parquet.TableReader;
import org.halfsky.publish.parquet.TableRow;
import org.halfsky.publish.recompute.Standings;
import org.jspecify.annotations.Nullable;

/** The columns of {@code standing} about the nation, which is worked out after all areas that are compared with it. */
final class NationComparison {

    private static final List<String> COLUMNS = List.of(
            "area_code",
            "plan_code",
            "target_code",
            "level",
            "year",
            "value",
            "nation_value",
            "difference_from_nation");

    private final Standings standings;
    private final PassedOver passedOver;
    private final Differences differences;

    NationComparison(Standings standings, PassedOver passedOver, Differences differences) {
        this.standings = standings;
        this.passedOver = passedOver;
        this.differences = differences;
    }

    void compare(TableReader release) {
        release.read(ComparedTables.STANDING.table(), COLUMNS, this::compare);
    }

    private void compare(TableRow row) {
        if (passedOver.containsTarget(row.text("target_code"))) {
            return;
        }
        String name = "%s %s %s %s"
                .formatted(
                        ComparedTables.STANDING.table(),
                        row.text("area_code"),
                        row.text("plan_code"),
                        row.text("target_code"));
        boolean isNation = row.text("level").equals(AreaLevel.NATION.code());
        @Nullable BigDecimal nation = isNation ? null : standings.ofNation(row.text("target_code"), row.number("year"));
        differences.compare(name, "nation_value", row.decimalOrNull("nation_value"), nation);
        differences.compare(
                name,
                "difference_from_nation",
                row.decimalOrNull("difference_from_nation"),
                nation == null ? null : row.decimal("value").subtract(nation));
    }
}
