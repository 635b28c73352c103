package org.halfsky.portal.overview;

import java.util.List;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.release.SummaryRow;

/**
 * How far a plan is fulfilled in an area.
 *
 * @param all     every target of the plan
 * @param domains in the plan's order
 */
public record PlanView(Plan plan, SummaryRow all, List<SummaryRow> domains) {

    public PlanView {
        domains = List.copyOf(domains);
    }
}
