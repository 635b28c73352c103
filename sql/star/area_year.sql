-- area_year
-- Grain:   one row per year and area of its year-end table, from the earliest year anybody speaks of to that of the evaluation date
-- Reads:   reporting_area, dim_plan, evaluation_setting, dim_area
-- Feeds:   area_ancestor, reporting_province, evaluated_plan, evaluated_area, area_edge, area_break, boundary_source, present_part, past_county, form_receipt,
--          mart_observation, mart_area_source, mart_completeness
with recursive
named_years as (
    select year from reporting_area
    union all
    select standing_year as year from reporting_area
    union all
    select base_year as year from dim_plan
    union all
    select year(evaluation_date) as year from evaluation_setting
),
span as (
    select
        min(year) as first_year,
        max(year) as last_year
    from named_years
),
years as (
    select first_year as year
    from span
    union all
    select years.year + 1 as year
    from years
    cross join span
    where years.year < span.last_year
)
select
    years.year,
    dim_area.area_code,
    dim_area.name,
    dim_area.level,
    dim_area.parent_code
from years
join dim_area
    on dim_area.valid_from <= years.year
    and (dim_area.valid_to is null or years.year <= dim_area.valid_to);
