-- area_count
-- Grain:   one row per boundary year, area of one level, count, year and breakdown that was reported or can be summed
-- Reads:   evaluation_level, own_value, merged_value, past_count, area_part, area_count, evaluated_area, dim_indicator, evaluation_setting
-- Feeds:   area_value, area_count, rate_operand, small_count, suppressed_figure, uneven_sum
-- Caution: appended level by level from the counties up, each from the levels below it: the runner sets evaluation_level. A sum over merged areas needs every one of them.
with
areas as (
    select
        evaluated_area.boundary_year,
        evaluated_area.area_code
    from evaluated_area
    join evaluation_level
        on evaluated_area.level = evaluation_level.level
),
own as (
    select own_value.*
    from own_value
    join areas
        on own_value.boundary_year = areas.boundary_year
        and own_value.area_code = areas.area_code
    join dim_indicator
        on own_value.indicator_code = dim_indicator.indicator_code
    where dim_indicator.aggregation = 'sum'
),
parts as (
    select
        area_part.boundary_year,
        area_part.area_code,
        area_part.year,
        area_part.part_code,
        area_part.is_past,
        count(*) over (partition by area_part.boundary_year, area_part.area_code, area_part.year) as part_count
    from area_part
    join areas
        on area_part.boundary_year = areas.boundary_year
        and area_part.area_code = areas.area_code
),
given as (
    select boundary_year, area_code, indicator_code, year, breakdown, value, false as is_past
    from area_count
    where value is not null
    union all
    select boundary_year, area_code, indicator_code, year, breakdown, value, true as is_past
    from past_count
),
summed as (
    select
        parts.boundary_year,
        parts.area_code,
        given.indicator_code,
        parts.year,
        given.breakdown,
        cast(sum(given.value) as decimal(28, 10)) as value,
        percent_of(count(*), max(parts.part_count)) as coverage_pct,
        count(*) * 100 >= max(evaluation_setting.min_coverage_pct) * max(parts.part_count) as is_enough
    from parts
    join given
        on parts.boundary_year = given.boundary_year
        and parts.part_code = given.area_code
        and parts.year = given.year
        and parts.is_past = given.is_past
    cross join evaluation_setting
    group by
        parts.boundary_year, parts.area_code, given.indicator_code, parts.year, given.breakdown
    union all
    select
        merged_value.boundary_year,
        merged_value.area_code,
        merged_value.indicator_code,
        merged_value.year,
        merged_value.breakdown,
        merged_value.value,
        percent_of(merged_value.given_count, merged_value.source_count) as coverage_pct,
        merged_value.given_count = merged_value.source_count as is_enough
    from merged_value
    join areas
        on merged_value.boundary_year = areas.boundary_year
        and merged_value.area_code = areas.area_code
)
select
    coalesce(own.boundary_year, summed.boundary_year) as boundary_year,
    coalesce(own.area_code, summed.area_code) as area_code,
    coalesce(own.indicator_code, summed.indicator_code) as indicator_code,
    coalesce(own.year, summed.year) as year,
    coalesce(own.breakdown, summed.breakdown) as breakdown,
    case
        when own.value is not null then own.value
        when summed.is_enough then summed.value
    end as value,
    own.value as value_reported,
    summed.value as value_computed,
    summed.coverage_pct
from own
full outer join summed
    on own.boundary_year = summed.boundary_year
    and own.area_code = summed.area_code
    and own.indicator_code = summed.indicator_code
    and own.year = summed.year
    and own.breakdown = summed.breakdown;
