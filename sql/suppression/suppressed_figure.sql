-- suppressed_figure
-- Grain:   one row per area on the newest boundaries, indicator, year and breakdown whose figures are not published
-- Reads:   suppressed_count, uneven_sum, sensitive_count, area_value, area_count, dim_indicator, evaluated_area, evaluation_boundary
-- Feeds:   suppressed_observation, mart_indicator_area_year, and what is suppressed in the marts
-- Caution: of a rate whose count nobody told it cannot be said that it is not small: below the provinces it is suppressed, alone.
with
telling as (
    select
        area_value.*,
        sensitive_count.count_code,
        dim_indicator.kind = 'count' or dim_indicator.aggregation = 'sum' as is_count,
        dim_indicator.denominator_code
    from area_value
    join evaluation_boundary
        on area_value.boundary_year = evaluation_boundary.boundary_year
        and evaluation_boundary.is_newest
    join sensitive_count
        on area_value.indicator_code = sensitive_count.indicator_code
    join dim_indicator
        on area_value.indicator_code = dim_indicator.indicator_code
)
select
    telling.area_code,
    telling.indicator_code,
    telling.year,
    telling.breakdown
from telling
join suppressed_count
    on telling.area_code = suppressed_count.area_code
    and telling.count_code = suppressed_count.count_code
    and telling.year = suppressed_count.year
union
select
    area_code,
    indicator_code,
    year,
    breakdown
from uneven_sum
union
select
    telling.area_code,
    telling.indicator_code,
    telling.year,
    telling.breakdown
from telling
join evaluated_area
    on telling.boundary_year = evaluated_area.boundary_year
    and telling.area_code = evaluated_area.area_code
left join area_count as denominators
    on telling.boundary_year = denominators.boundary_year
    and telling.area_code = denominators.area_code
    and telling.denominator_code = denominators.indicator_code
    and telling.year = denominators.year
    and telling.breakdown = denominators.breakdown
where
    not telling.is_count
    and telling.value <> 0
    and telling.numerator is null
    and coalesce(telling.denominator, denominators.value) is null
    and evaluated_area.level in ('county', 'prefecture');
