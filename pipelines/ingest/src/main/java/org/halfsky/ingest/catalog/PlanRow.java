package org.halfsky.ingest.catalog;

import java.util.List;
import org.halfsky.model.catalog.Plan;

/** What a row of {@code plan.csv} means. */
final class PlanRow {

    private PlanRow() {}

    static Plan read(RowReader row) {
        Plan plan = new Plan(
                row.required("plan_code"),
                row.required("title"),
                row.oneOf("plan_kind", List.of("women", "children")),
                row.knownArea("area_code"),
                row.year("base_year"),
                row.year("mid_year"),
                row.year("end_year"));
        if (row.isClean() && plan.midYear() < plan.baseYear()) {
            row.wrong("mid_year", "%d is before base_year %d".formatted(plan.midYear(), plan.baseYear()));
        }
        if (row.isClean() && plan.endYear() <= plan.midYear()) {
            row.wrong("end_year", "%d is not after mid_year %d".formatted(plan.endYear(), plan.midYear()));
        }
        return plan;
    }
}
