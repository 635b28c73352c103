-- evaluated_plan
-- Grain:   one row per plan that is judged
-- Reads:   dim_plan, reported_value, reporting_province, area_ancestor, area_year
-- Feeds:   evaluation_boundary, target_rule, plan_area, target_span, mart_attainment_above, target_path, locked_base
-- Caution: a plan stands on the boundaries of its end year, or of the newest data year while it runs. One that the data has not reached yet (nothing
--          newer than its base year) is not judged, nor one for an area of a province that has sent nothing.
with
newest as (
    select max(year) as year
    from reported_value
    where value is not null
),
known_areas as (
    select area_ancestor.area_code
    from area_ancestor
    join reporting_province
        on area_ancestor.ancestor_code = reporting_province.area_code
    union
    select ancestor_code as area_code
    from area_ancestor
    join reporting_province
        on area_ancestor.area_code = reporting_province.area_code
    union
    select area_code
    from area_year
    where level = 'nation'
)
select
    dim_plan.plan_code,
    dim_plan.plan_kind,
    dim_plan.area_code,
    dim_plan.base_year,
    dim_plan.mid_year,
    dim_plan.end_year,
    least(dim_plan.end_year, newest.year) as boundary_year
from dim_plan
join known_areas
    on dim_plan.area_code = known_areas.area_code
cross join newest
where dim_plan.base_year < newest.year;
