-- evaluation_boundary
-- Grain:   one row per year on whose boundaries something is evaluated
-- Reads:   evaluated_plan, reported_value
-- Feeds:   boundary_source, evaluated_area, boundary_indicator, mart_indicator_area_year, mart_evaluation_setting, mart_disparity,
--          mart_rate_interval, small_count, suppressed_figure, suppressed_observation, sum_over_small, suppressed_count, uneven_sum
with
newest as (
    select max(year) as year
    from reported_value
    where value is not null
),
boundaries as (
    select boundary_year from evaluated_plan
    union
    select year as boundary_year from newest
    where year is not null
)
select
    boundaries.boundary_year,
    boundaries.boundary_year = newest.year as is_newest
from boundaries
cross join newest;
