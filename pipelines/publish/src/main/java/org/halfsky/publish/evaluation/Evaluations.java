package org.halfsky.publish.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.EvaluationSettings;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.catalog.AreaLevel;
import org.halfsky.model.catalog.Catalog;
import org.halfsky.model.catalog.Indicator;
import org.halfsky.model.catalog.Plan;
import org.halfsky.model.release.AttainmentRow;
import org.halfsky.model.release.ReleaseArea;
import org.halfsky.model.release.ReleaseQueries;
import org.halfsky.model.release.SummaryRow;
import org.halfsky.model.release.ValueRow;

/** Gathers from a release what the workbook of an area says. One question at a time; answers that many areas need are kept. */
public final class Evaluations {

    private final Catalog catalog;
    private final EvaluationSettings settings;
    private final ReleaseQueries release;
    private final Cover cover;
    private final List<ReleaseArea> areas;
    private final Map<AreaCode, List<AttainmentRow>> attainment = new HashMap<>();
    private final Map<AreaCode, List<SummaryRow>> summaries = new HashMap<>();
    private final Map<IndicatorCode, Integer> places = new HashMap<>();

    public Evaluations(Catalog catalog, EvaluationSettings settings, ReleaseQueries release, Cover cover) {
        this.catalog = catalog;
        this.settings = settings;
        this.release = release;
        this.cover = cover;
        this.areas = release.areas();
        catalog.indicators().forEach(each -> places.put(each.code(), places.size()));
    }

    public synchronized AreaEvaluation of(ReleaseArea area) {
        List<ValueRow> values = release.values(area.code());
        List<PlanEvaluation> plans = new ArrayList<>();
        for (Plan plan : catalog.plans()) {
            List<SummaryRow> summary = summariesOf(area.code()).stream()
                    .filter(each -> each.planCode().equals(plan.code()))
                    .toList();
            if (!summary.isEmpty() && plan.baseYear() < release.newestYear()) {
                plans.add(evaluate(plan, area, summary, values));
            }
        }
        return new AreaEvaluation(
                area,
                release.dataCutOff(area.code()).atZoneSameInstant(cover.zone()).toOffsetDateTime(),
                release.newestYear(),
                plans,
                histories(values),
                release.completeness(area.code()).stream().map(FormsOfYear::of).toList(),
                partsOf(area),
                details(area.code()),
                settings,
                cover.notice());
    }

    /** The areas that departments report for: provinces, or what stands highest below the nation. */
    public List<ReleaseArea> areasOfDepartments() {
        return areas.stream()
                .map(ReleaseArea::level)
                .filter(each -> each != AreaLevel.NATION)
                .min(Comparator.naturalOrder())
                .map(highest ->
                        areas.stream().filter(each -> each.level() == highest).toList())
                .orElse(List.of());
    }

    /** What each department answers for in the area and in all areas below it, by department. */
    public synchronized List<DepartmentEvaluation> departments(ReleaseArea area) {
        List<ReleaseArea> all = withAllBelow(area);
        List<AttainmentRow> below = all.stream()
                .skip(1)
                .flatMap(each -> attainmentOf(each.code()).stream())
                .toList();
        return Departments.of(of(area), all, Departments.byTarget(below));
    }

    private List<ReleaseArea> withAllBelow(ReleaseArea area) {
        List<ReleaseArea> all = new ArrayList<>(List.of(area));
        partsOf(area).forEach(each -> all.addAll(withAllBelow(each)));
        return all;
    }

    private AreaDetails details(AreaCode area) {
        return new AreaDetails(
                release.disparities(area),
                release.standings(area),
                release.smallSamples(area),
                release.findings(area),
                new Degrees(release.progress(area), release.domainScores(area), release.against(area)),
                origins(area));
    }

    private Origins origins(AreaCode area) {
        return new Origins(
                release.sources(area).stream()
                        .map(each -> each.in(cover.zone()))
                        .toList(),
                release.partCounts(area),
                release.revisions(area).stream()
                        .map(each -> each.in(cover.zone()))
                        .toList());
    }

    private PlanEvaluation evaluate(Plan plan, ReleaseArea area, List<SummaryRow> summary, List<ValueRow> values) {
        List<ReleaseArea> parts = partsOf(area);
        Comparisons comparisons = new Comparisons(
                resultsByTarget(above(area, AreaLevel.PROVINCE)),
                resultsByTarget(above(area, AreaLevel.NATION)),
                parts.stream()
                        .flatMap(each -> attainmentOf(each.code()).stream())
                        .toList());
        Reasons reasons = new Reasons(plan, settings, values);
        List<TargetResult> results = new ArrayList<>();
        TargetResults judge = new TargetResults(catalog, plan, comparisons, reasons);
        for (AttainmentRow row : attainmentOf(area.code())) {
            if (row.planCode().equals(plan.code())) {
                results.add(judge.of(row));
            }
        }
        boolean governing = summary.stream().anyMatch(SummaryRow::governing);
        return new PlanEvaluation(plan, governing, summary, neighbours(plan, area, parts), results);
    }

    /** The parts of an area; of an area without parts those above it. */
    private List<SummaryRow> neighbours(Plan plan, ReleaseArea area, List<ReleaseArea> parts) {
        List<ReleaseArea> shown = parts;
        if (parts.isEmpty()) {
            shown = areas.stream()
                    .filter(each -> each.level() != AreaLevel.NATION && isAbove(each, area))
                    .toList();
        }
        return shown.stream()
                .flatMap(each -> summariesOf(each.code()).stream())
                .filter(each -> each.planCode().equals(plan.code()))
                .toList();
    }

    private List<ReleaseArea> partsOf(ReleaseArea area) {
        return areas.stream().filter(each -> area.code().equals(each.parent())).toList();
    }

    private boolean isAbove(ReleaseArea upper, ReleaseArea lower) {
        AreaCode parent = lower.parent();
        while (parent != null) {
            if (parent.equals(upper.code())) {
                return true;
            }
            AreaCode of = parent;
            parent = areas.stream()
                    .filter(each -> each.code().equals(of))
                    .findFirst()
                    .map(ReleaseArea::parent)
                    .orElse(null);
        }
        return false;
    }

    private List<AttainmentRow> above(ReleaseArea area, AreaLevel level) {
        return areas.stream()
                .filter(each -> each.level() == level && isAbove(each, area))
                .findFirst()
                .map(each -> attainmentOf(each.code()))
                .orElse(List.of());
    }

    private static Map<String, AttainmentRow> resultsByTarget(List<AttainmentRow> rows) {
        Map<String, AttainmentRow> byTarget = new HashMap<>();
        rows.forEach(each -> byTarget.put(each.targetCode(), each));
        return byTarget;
    }

    private List<AttainmentRow> attainmentOf(AreaCode area) {
        return attainment.computeIfAbsent(area, release::attainment);
    }

    private List<SummaryRow> summariesOf(AreaCode area) {
        return summaries.computeIfAbsent(area, release::summary);
    }

    private record HistoryKey(Indicator indicator, Breakdown breakdown) {}

    private List<IndicatorHistory> histories(List<ValueRow> values) {
        Map<HistoryKey, SortedMap<Integer, ValueRow>> byKey = new LinkedHashMap<>();
        for (ValueRow value : values) {
            catalog.indicator(value.indicatorCode())
                    .ifPresent(indicator -> byKey.computeIfAbsent(
                                    new HistoryKey(indicator, value.breakdown()), each -> new TreeMap<>())
                            .put(value.year(), value));
        }
        Comparator<IndicatorHistory> byCatalog = Comparator.comparing((IndicatorHistory each) ->
                        Objects.requireNonNull(places.get(each.indicator().code())))
                .thenComparing(each -> !each.breakdown().equals(Breakdown.TOTAL))
                .thenComparing(IndicatorHistory::breakdown);
        return byKey.entrySet().stream()
                .map(each -> new IndicatorHistory(
                        each.getKey().indicator(), each.getKey().breakdown(), each.getValue()))
                .sorted(byCatalog)
                .toList();
    }
}
