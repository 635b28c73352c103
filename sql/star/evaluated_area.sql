-- evaluated_area
-- Grain:   one row per boundary year and area that is evaluated
-- Reads:   evaluation_boundary, reporting_province, area_year, area_ancestor
-- Feeds:   area_value, rate_of_parts, area_rate, plan_area, worst_county, area_count, mart_indicator_area_year, mart_area_source, mart_area_part,
--          mart_disparity, mart_rate_interval, mart_standing, suppressed_figure, sum_over_small
-- Caution: a province is evaluated, with everything below it, once any area in it has reported; the nation as soon as anybody has. So counties that
--          sent nothing stay visible beside those that did, and provinces nobody sends for do not fill the tables.
with
members as (
    select
        area_ancestor.year,
        area_ancestor.area_code
    from area_ancestor
    join reporting_province
        on area_ancestor.ancestor_code = reporting_province.area_code
    union all
    select
        year,
        area_code
    from area_year
    where level = 'nation'
),
parents as (
    select distinct
        year,
        parent_code
    from area_year
)
select
    evaluation_boundary.boundary_year,
    area_year.area_code,
    area_year.name,
    area_year.level,
    area_year.parent_code,
    parents.parent_code is not null as has_parts
from evaluation_boundary
join area_year
    on evaluation_boundary.boundary_year = area_year.year
join members
    on area_year.year = members.year
    and area_year.area_code = members.area_code
left join parents
    on area_year.year = parents.year
    and area_year.area_code = parents.parent_code;
