-- worst_county
-- Grain:   one row per boundary year, area, indicator, year and measure (highest_county, lowest_county): the county that decides for the area
-- Reads:   target_rule, value_fraction, evaluated_area, area_ancestor, boundary_source, evaluation_setting
-- Feeds:   target_value
-- Caution: a county, or another area without parts, is judged on itself. Nothing is said of an area of which too few counties gave a value.
with
measured as (
    select distinct
        boundary_year,
        indicator_code,
        measure
    from target_rule
    where measure in ('highest_county', 'lowest_county')
),
lowest_areas as (
    select
        evaluated_area.boundary_year,
        evaluated_area.area_code,
        area_ancestor.ancestor_code
    from evaluated_area
    join area_ancestor
        on evaluated_area.boundary_year = area_ancestor.year
        and evaluated_area.area_code = area_ancestor.area_code
    where not evaluated_area.has_parts
),
existing as (
    select
        lowest_areas.boundary_year,
        lowest_areas.ancestor_code,
        boundary_source.year,
        count(distinct lowest_areas.area_code) as county_count
    from lowest_areas
    join boundary_source
        on lowest_areas.boundary_year = boundary_source.boundary_year
        and lowest_areas.area_code = boundary_source.area_code
    group by
        lowest_areas.boundary_year,
        lowest_areas.ancestor_code,
        boundary_source.year
),
ranked as (
    select
        lowest_areas.ancestor_code,
        measured.measure,
        value_fraction.*,
        count(*) over (
            partition by value_fraction.boundary_year, lowest_areas.ancestor_code, measured.measure, value_fraction.indicator_code, value_fraction.year
        ) as given_count,
        row_number() over (
            partition by value_fraction.boundary_year, lowest_areas.ancestor_code, measured.measure, value_fraction.indicator_code, value_fraction.year
            order by
                case when measured.measure = 'highest_county' then - value_fraction.value else value_fraction.value end,
                value_fraction.area_code
        ) as place
    from lowest_areas
    join value_fraction
        on lowest_areas.boundary_year = value_fraction.boundary_year
        and lowest_areas.area_code = value_fraction.area_code
    join measured
        on value_fraction.boundary_year = measured.boundary_year
        and value_fraction.indicator_code = measured.indicator_code
    where value_fraction.breakdown = 'T.T'
)
select
    ranked.boundary_year,
    ranked.ancestor_code as area_code,
    ranked.indicator_code,
    ranked.year,
    ranked.measure,
    ranked.area_code as county_code,
    ranked.value,
    ranked.value_numerator,
    ranked.value_denominator,
    ranked.is_small_sample
from ranked
join existing
    on ranked.boundary_year = existing.boundary_year
    and ranked.ancestor_code = existing.ancestor_code
    and ranked.year = existing.year
cross join evaluation_setting
where
    ranked.place = 1
    and ranked.given_count * 100 >= evaluation_setting.min_coverage_pct * existing.county_count;
