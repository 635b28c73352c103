package org.halfsky.portal.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfsky.model.AreaCode;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.model.release.SummaryRow;
import org.jspecify.annotations.Nullable;

/** Reads what the page shows from the summaries of a release. */
final class Overview {

    private final ReleaseQueries release;
    private final Map<String, Plan> plans;

    Overview(ReleaseQueries release, Catalog catalog) {
        this.release = release;
        this.plans = catalog.plans().stream().collect(Collectors.toMap(Plan::code, Function.identity()));
    }

    /** The plans that count for the area and have a figure, the latest first; of one period women before children. */
    List<PlanView> plansOf(AreaCode area) {
        Map<String, List<SummaryRow>> rows = release.summary(area).stream()
                .filter(SummaryRow::governing)
                .filter(each -> plans.containsKey(each.planCode()))
                .collect(Collectors.groupingBy(SummaryRow::planCode));
        List<PlanView> views = new ArrayList<>();
        rows.forEach((code, each) -> views.add(new PlanView(
                plan(code),
                each.stream()
                        .filter(row -> row.domain().equals(SummaryRow.ALL_DOMAINS))
                        .findFirst()
                        .orElseThrow(),
                each.stream()
                        .filter(row -> !row.domain().equals(SummaryRow.ALL_DOMAINS))
                        .toList())));
        views.sort(Comparator.comparingInt((PlanView each) -> -each.plan().endYear())
                .thenComparing(each -> each.plan().kind(), Comparator.reverseOrder()));
        return views.stream()
                .filter(each -> each.all().monitorable() > 0 || each.all().qualitativeDone() > 0)
                .toList();
    }

    /** The areas below by code, each held against the plans of the page, or its own of the same kind and period. */
    List<PartView> parts(List<ReleaseArea> below, List<PlanView> views) {
        return below.stream().map(each -> part(each, views)).toList();
    }

    private PartView part(ReleaseArea area, List<PlanView> views) {
        List<SummaryRow> rows = release.summary(area.code()).stream()
                .filter(SummaryRow::governing)
                .filter(each -> each.domain().equals(SummaryRow.ALL_DOMAINS) && plans.containsKey(each.planCode()))
                .toList();
        List<@Nullable SummaryRow> found = new ArrayList<>();
        for (PlanView view : views) {
            found.add(rows.stream()
                    .filter(each -> isLike(plan(each.planCode()), view.plan()))
                    .findFirst()
                    .orElse(null));
        }
        return new PartView(area, found);
    }

    private static boolean isLike(Plan one, Plan other) {
        return one.kind().equals(other.kind()) && one.endYear() == other.endYear();
    }

    private Plan plan(String code) {
        return Objects.requireNonNull(plans.get(code), code);
    }
}
