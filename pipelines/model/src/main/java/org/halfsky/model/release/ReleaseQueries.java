package org.halfsky.model.release;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfsky.model.AreaCode;
import org.halfsky.model.Breakdown;
import org.halfsky.model.IndicatorCode;

/** Questions to one release, answered from its Parquet alone. Every list has a fixed order, the published one. */
public interface ReleaseQueries extends AutoCloseable {

    /** Receipt time of the newest submission in it: 数据截止. */
    OffsetDateTime dataCutOff();

    /** Receipt time of the newest submission about the area or one below it; of the newest of all where nobody sent anything about them. */
    OffsetDateTime dataCutOff(AreaCode area);

    /** Newest reference year with an accepted value. */
    int newestYear();

    /** Areas with at least one accepted or computed value, by level from the top, then by code. */
    List<ReleaseArea> areas();

    /** By plan and target. */
    List<AttainmentRow> attainment(AreaCode area);

    /** By plan, {@code 全部} first, then domains in the plan's order. */
    List<SummaryRow> summary(AreaCode area);

    /** By indicator, breakdown, year. */
    List<ValueRow> values(AreaCode area);

    /** Of those areas; by area. */
    List<ValueRow> values(Set<AreaCode> areas, IndicatorCode indicator, Breakdown breakdown, int year);

    /** What the area, under the code that it bore then, reported for that year; by indicator, breakdown. */
    List<ReportedRow> reported(AreaCode area, int year);

    /** By year. */
    List<CompletenessRow> completeness(AreaCode area);

    /** Of every area that owes forms, by area and year. */
    List<CompletenessRow> completeness();

    /** How far town and country, women and men are apart; by indicator, year. */
    List<DisparityRow> disparities(AreaCode area);

    /** How the area stands beside others; by plan and target. */
    List<StandingRow> standings(AreaCode area);

    /** Rates that rest on few cases or few people; by indicator, breakdown, year. */
    List<IntervalRow> smallSamples(AreaCode area);

    /** What was found about the area's own figures; by year from the newest, then as in the receipts. */
    List<FindingRow> findings(AreaCode area);

    /** How far the area is on the way to each target; by plan and target. */
    List<ProgressRow> progress(AreaCode area);

    /** By plan, {@code 全部} first, then domains in the plan's order. */
    List<DomainScoreRow> domainScores(AreaCode area);

    /** The area's values against the plans above its own; by own target, then plan above. */
    List<AboveRow> against(AreaCode area);

    /** The cells behind the figures that the area reported itself; by indicator, breakdown, year. */
    List<SourceRow> sources(AreaCode area);

    /** How many areas were directly below in each year, on the boundaries of the newest data year. */
    Map<Integer, Integer> partCounts(AreaCode area);

    /** Statements of the area that another value stands before; by year from the newest, then indicator. */
    List<RevisionRow> revisions(AreaCode area);

    /**
     * Figures that are others than in the release before, by area, indicator, breakdown and year.
     *
     * @param most only so many of them
     */
    List<ChangeRow> changes(int most);

    /** How many there are. */
    long changeCount();

    /** Those of {@link #changes(int)} about those areas. */
    List<ChangeRow> changes(Set<AreaCode> areas, int most);

    /** How many there are about those areas. */
    long changeCount(Set<AreaCode> areas);

    @Override
    void close();
}
