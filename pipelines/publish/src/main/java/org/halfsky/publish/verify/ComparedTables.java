package org.halfsky.publish.verify;

import java.util.List;
import org.halfsky.model.IndicatorCode;
import org.halfsky.model.Verdict;
import org.halfsky.publish.recompute.AboveTarget;
import org.halfsky.publish.recompute.Attainment;
import org.halfsky.publish.recompute.Disparity;
import org.halfsky.publish.recompute.DomainOfArea;
import org.halfsky.publish.recompute.FigureOfYear;
import org.halfsky.publish.recompute.Measured;
import org.halfsky.publish.recompute.Progress;
import org.halfsky.publish.recompute.RateInterval;
import org.halfsky.publish.recompute.RateOfYear;
import org.halfsky.publish.recompute.Score;
import org.halfsky.publish.recompute.Standing;
import org.halfsky.publish.recompute.Summary;
import org.halfsky.publish.recompute.TargetOfArea;

/** The published tables that follow from figures and verdicts, column by column. */
final class ComparedTables {

    static final TableComparison<DomainOfArea, Summary> SUMMARY = summary();

    static final TableComparison<TargetOfArea, Progress> PROGRESS = TableComparison.<Progress>ofTargets("progress")
            .number("as_of_year", Progress::asOfYear)
            .decimal("as_of_value", Progress::asOfValue)
            .decimal("base_value", Progress::baseValue)
            .decimal("target_value", Progress::targetValue)
            .decimal("degree_pct", Progress::degreePct)
            .decimal("progress_pct", Progress::progressPct)
            .decimal("planned_yearly", Progress::plannedYearly)
            .decimal("achieved_yearly", Progress::achievedYearly)
            .decimal("needed_yearly", Progress::neededYearly)
            .text("path_method", each -> each.path().method())
            .near("path_value", each -> each.path().now(), each -> each.path().tolerance())
            .flag("on_track", each -> each.path().onTrack())
            .near(
                    "mid_path_value",
                    each -> each.path().mid(),
                    each -> each.path().tolerance())
            .flag("mid_on_track", each -> each.path().midOnTrack())
            .number("trend_points", Progress::trendPoints)
            .decimal("trend_yearly", Progress::trendYearly)
            .text("trend", Progress::trend)
            .decimal("forecast_value", Progress::forecastValue)
            .text("outlook", Progress::outlook);

    static final TableComparison<DomainOfArea, Score> SCORE = TableComparison.<Score>ofDomains("domain_score")
            .number("targets", Score::targets)
            .number("scored", Score::scored)
            .decimal("coverage_pct", Score::coveragePct)
            .decimal("score_pct", Score::scorePct)
            .number("progress_scored", Score::progressScored)
            .decimal("progress_score_pct", Score::progressScorePct);

    static final TableComparison<AboveTarget, Attainment> ABOVE = TableComparison.<AboveTarget, Attainment>of(
                    "attainment_above",
                    List.of("area_code", "plan_code", "target_code", "above_plan_code", "above_target_code"),
                    row -> new AboveTarget(
                            new TargetOfArea(row.text("plan_code"), row.text("target_code"), TableComparison.area(row)),
                            new TargetOfArea(
                                    row.text("above_plan_code"),
                                    row.text("above_target_code"),
                                    TableComparison.area(row))))
            .decimal("above_target_value", Attainment::targetValue)
            .text("above_verdict", each -> each.verdict().code())
            .decimal("above_gap", Attainment::gap);

    static final TableComparison<TargetOfArea, Standing> STANDING = TableComparison.<Standing>ofTargets("standing")
            .number("year", Standing::year)
            .decimal("value", Standing::value)
            .decimal("change_from_base", Standing::changeFromBase)
            .decimal("change_from_year_before", Standing::changeFromYearBefore)
            .decimal("province_value", Standing::provinceValue)
            .decimal("difference_from_province", Standing::differenceFromProvince)
            .number("rank", Standing::rank)
            .number("ranked_areas", Standing::rankedAreas);

    static final TableComparison<RateOfYear, Disparity> DISPARITY = TableComparison.<RateOfYear, Disparity>of(
                    "disparity",
                    List.of("area_code", "indicator_code", "year"),
                    row -> new RateOfYear(
                            TableComparison.area(row),
                            new IndicatorCode(row.text("indicator_code")),
                            row.number("year")))
            .decimal("urban_value", Disparity::urban)
            .decimal("rural_value", Disparity::rural)
            .decimal("urban_rural_gap", Disparity::urbanRuralGap)
            .decimal("urban_rural_ratio", Disparity::urbanRuralRatio)
            .decimal("male_value", Disparity::male)
            .decimal("female_value", Disparity::female)
            .decimal("sex_gap", Disparity::sexGap)
            .decimal("gpi", Disparity::gpi)
            .decimal("adjusted_gpi", Disparity::adjustedGpi);

    static final TableComparison<FigureOfYear, RateInterval> RATE_INTERVAL =
            TableComparison.<FigureOfYear, RateInterval>of(
                            "rate_interval",
                            List.of("area_code", "indicator_code", "year", "breakdown"),
                            row -> new FigureOfYear(
                                    TableComparison.area(row),
                                    new Measured(new IndicatorCode(row.text("indicator_code")), row.text("breakdown")),
                                    row.number("year")))
                    .decimal("value", RateInterval::value)
                    .decimal("cases", RateInterval::cases)
                    .decimal("population", RateInterval::population)
                    .flag("small_sample", RateInterval::smallSample)
                    .near("lower_value", RateInterval::lowerValue, RateInterval::tolerance)
                    .near("upper_value", RateInterval::upperValue, RateInterval::tolerance)
                    .text("interval_method", RateInterval::method)
                    .decimal("pooled_cases", RateInterval::pooledCases)
                    .decimal("pooled_population", RateInterval::pooledPopulation)
                    .decimal("pooled_value", RateInterval::pooledValue);

    private ComparedTables() {}

    private static TableComparison<DomainOfArea, Summary> summary() {
        TableComparison<DomainOfArea, Summary> table = TableComparison.<Summary>ofDomains("attainment_summary")
                .flag("governing", Summary::governing)
                .number("total", Summary::total)
                .number("monitorable", Summary::monitorable)
                .decimal("rate_monitorable_pct", Summary::rateMonitorablePct)
                .decimal("rate_all_pct", Summary::rateAllPct);
        for (Verdict verdict : Verdict.values()) {
            table.number(verdict.code(), each -> each.count(verdict));
        }
        return table;
    }
}
