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
        lowest_numerator(value_fraction.value_numerator, value_fraction.value_denominator) as least_numerator,
        lowest_denominator(value_fraction.value_numerator, value_fraction.value_denominator) as least_denominator,
        count(*) over (
            partition by value_fraction.boundary_year, lowest_areas.ancestor_code, measured.measure, value_fraction.indicator_code, value_fraction.year
        ) as given_count,
        rank() over (
            partition by value_fraction.boundary_year, lowest_areas.ancestor_code, measured.measure, value_fraction.indicator_code, value_fraction.year
            order by case when measured.measure = 'highest_county' then - value_fraction.value else value_fraction.value end
        ) as rounded_place
    from lowest_areas
    join value_fraction
        on lowest_areas.boundary_year = value_fraction.boundary_year
        and lowest_areas.area_code = value_fraction.area_code
    join measured
        on value_fraction.boundary_year = measured.boundary_year
        and value_fraction.indicator_code = measured.indicator_code
    where value_fraction.breakdown = 'T.T'
),
tied as (select * from ranked where rounded_place = 1),
fractions as (
    select distinct boundary_year, ancestor_code, measure, indicator_code, year, least_numerator, least_denominator
    from tied
),
beaten as (
    -- rounds to the same ten decimals as the worst, but is not the worst
    select distinct better.*
    from fractions as better
    join fractions as worse
        on better.boundary_year = worse.boundary_year
        and better.ancestor_code = worse.ancestor_code
        and better.measure = worse.measure
        and better.indicator_code = worse.indicator_code
        and better.year = worse.year
    where
        compare_fractions(better.least_numerator, better.least_denominator, worse.least_numerator, worse.least_denominator)
        = case when better.measure = 'highest_county' then -1 else 1 end
),
placed as (
    select
        tied.*,
        row_number() over (
            partition by tied.boundary_year, tied.ancestor_code, tied.measure, tied.indicator_code, tied.year
            order by tied.area_code
        ) as place
    from tied
    left join beaten
        on tied.boundary_year = beaten.boundary_year
        and tied.ancestor_code = beaten.ancestor_code
        and tied.measure = beaten.measure
        and tied.indicator_code = beaten.indicator_code
        and tied.year = beaten.year
        and tied.least_numerator = beaten.least_numerator
        and tied.least_denominator = beaten.least_denominator
    where beaten.measure is null
)
select
    placed.boundary_year,
    placed.ancestor_code as area_code,
    placed.indicator_code,
    placed.year,
    placed.measure,
    placed.area_code as county_code,
    placed.value,
    placed.value_numerator,
    placed.value_denominator,
    placed.is_small_sample
from placed
join existing
    on placed.boundary_year = existing.boundary_year
    and placed.ancestor_code = existing.ancestor_code
    and placed.year = existing.year
cross join evaluation_setting
where
    placed.place = 1
    and placed.given_count * 100 >= evaluation_setting.min_coverage_pct * existing.county_count;
