package org.halfsky.warehouse.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing is lost or told twice when figures are restated, over all real changes of 2010 to 2024. Every county of 2009, and every prefecture that has
 * none, reports another number of births (invented: its place in the list); plans that end in each of the years make every year's boundaries be
 * evaluated.
 */
class TotalsConservedIT {

    private static final String REPORTED =
            "select province.ancestor_code as province, sum(reported_value.value) as births"
                    + " from reported_value join area_ancestor as province on province.year = 2009 and reported_value.area_code = province.area_code"
                    + " where reported_value.year = 2009 and province.ancestor_code in (select area_code from area_year where year = 2009 and level = 'province')"
                    + " group by 1";

    private static Star star;

    @BeforeAll
    static void evaluateEveryBoundary() {
        star = Star.withRealAreas().count("births");
        for (int end = 2010; end <= 2024; end++) {
            star.plan("P" + end, "000000", 2009, end).target("T" + end, "P" + end, "births", "at_least 1");
        }
        star.run(
                        "insert into fct_observation select area_code, 'births', 2009, 'T.T', row_number() over (order by area_code), null, false, 0, '',"
                                + " 'current_year', 's', '表', 'A1', timestamptz '2021-03-05 01:30:00+00', 's.xlsx' from dim_area as lowest"
                                + " where valid_from <= 2009 and coalesce(valid_to, 9999) >= 2009 and not exists (select 1 from dim_area where"
                                + " parent_code = lowest.area_code and valid_from <= 2009 and coalesce(valid_to, 9999) >= 2009)")
                .reports("110101 births 2024 1")
                .evaluate();
    }

    @AfterAll
    static void close() throws SQLException {
        star.close();
    }

    @Test
    void knowsEveryEventAndEveryBoundary() {
        assertThat(star.query(
                        "select count(distinct event_id), min(change_year), max(change_year) from dim_area_change"))
                .containsExactly("286 2010 2024");
        assertThat(star.query("select count(*), min(boundary_year), max(boundary_year) from evaluation_boundary"))
                .containsExactly("15 2010 2024");
    }

    /** Every report is carried into exactly one county of each boundary year, or every county it went into is marked as broken. */
    @Test
    void carriesEveryReportOnceOrMarksItAsBroken() {
        assertThat(
                        star.query(
                                fates() + " select boundary_year, source_code from fates"
                                        + " where not (carried_into = 1 and broken_into = 0) and not (carried_into = 0 and broken_into >= 1)"))
                .isEmpty();
        assertThat(star.query(fates() + " select count(*) from fates"))
                .isEqualTo(star.query("select 15 * count(*) from reported_value where year = 2009"));
    }

    /** What the counties of a province add up to on any boundaries, with what is marked as broken, is what was reported. */
    @Test
    void addsUpToTheSameTotalOfEveryProvinceOnAnyBoundaries() {
        String carried =
                "select boundary_year, left(area_code, 2) || '0000' as province, value as births from area_count where year = 2009"
                        + " and (boundary_year, area_code) in (select (boundary_year, area_code) from evaluated_area where not has_parts)";
        String broken =
                "select fates.boundary_year, left(source_code, 2) || '0000' as province, reported_value.value as births from fates"
                        + " join reported_value on reported_value.area_code = source_code and reported_value.year = 2009 where carried_into = 0";
        String together = fates() + " select boundary_year, province, sum(births) from (" + carried + " union all "
                + broken + ") group by all order by all";
        assertThat(star.query(together))
                .isEqualTo(star.query("select boundary_year, province, births from evaluation_boundary, (" + REPORTED
                        + ") order by all"));
    }

    /** Whatever became of its counties since, a province computes the same sum on any boundaries, out of everything that was reported. */
    @Test
    void computesTheSameSumForEveryProvinceOnAnyBoundaries() {
        String computed =
                "select boundary_year, province, value_computed, coverage_pct from evaluation_boundary cross join ("
                        + REPORTED
                        + ") left join area_count using (boundary_year) where area_code = province and year = 2009 order by all";
        String reported =
                "select boundary_year, province, births, 100 from evaluation_boundary, (" + REPORTED + ") order by all";
        assertThat(star.query(computed)).isEqualTo(star.query(reported)).hasSizeGreaterThan(400);
    }

    /** A county that was split stays without a series of its own: what it was is told of no county of today. */
    @Test
    void leavesTheSeriesOfASplitCountyBroken() {
        assertThat(star.query(
                        "select count(*) from area_count join boundary_source using (boundary_year, area_code, year) where is_broken"
                                + " and area_code not in (select area_code from area_part where not is_past)"))
                .containsExactly("0");
    }

    /** Of the events, those of whole areas carry every report on; where only a part moved, the counties it left and reached are broken. */
    @Test
    void breaksOnlyWhereAPartMoved() {
        String counties =
                " join area_year on area_year.year = change_year - 1 and area_year.area_code = old_code and area_year.level = 'county'";
        String carried =
                "select count(*) from area_edge" + counties + " join boundary_source on boundary_year = change_year"
                        + " and boundary_source.year = change_year - 1 and source_code = old_code and boundary_source.area_code = new_code"
                        + " where change_year >= 2010 and is_broken = (new_code in (select area_code from area_break where area_break.change_year"
                        + " = area_edge.change_year))";
        assertThat(star.query(carried))
                .isEqualTo(star.query("select count(*) from area_edge" + counties + " where change_year >= 2010"));
        assertThat(star.query("select count(*) from area_break join area_year using (area_code) where level = 'county'"
                        + " and area_year.year = change_year and not exists (select 1 from area_edge where area_edge.change_year"
                        + " = area_break.change_year and new_code = area_break.area_code and not is_whole)"))
                .containsExactly("0");
    }

    private static String fates() {
        return "with fates as (select boundary_source.boundary_year, source_code, count(case when not is_broken then 1 end) as carried_into,"
                + " count(case when is_broken then 1 end) as broken_into from boundary_source join evaluated_area"
                + " on boundary_source.boundary_year = evaluated_area.boundary_year and boundary_source.area_code = evaluated_area.area_code"
                + " where not has_parts and boundary_source.year = 2009 and source_code in"
                + " (select area_code from reported_value where year = 2009) group by all)";
    }
}
