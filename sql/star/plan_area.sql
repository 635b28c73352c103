-- plan_area
-- Grain:   one row per evaluated plan and area that it is judged for
-- Reads:   evaluated_plan, boundary_source, area_ancestor, evaluated_area
-- Feeds:   target_value, target_limit, fct_attainment, mart_attainment, mart_progress, mart_standing, base_value
-- Caution: a plan is judged for its own area and everything below it on its boundaries. Of several plans of one kind and period the nearest governs.
with
renamed as (
    -- a plan made for an area that has only taken another code since
    select
        evaluated_plan.plan_code,
        max(boundary_source.area_code) as area_code
    from evaluated_plan
    join boundary_source
        on evaluated_plan.boundary_year = boundary_source.boundary_year
        and evaluated_plan.base_year = boundary_source.year
        and evaluated_plan.area_code = boundary_source.source_code
    where
        boundary_source.source_count = 1
        and not boundary_source.is_broken
    group by evaluated_plan.plan_code
),
members as (
    select
        evaluated_plan.plan_code,
        evaluated_plan.plan_kind,
        evaluated_plan.base_year,
        evaluated_plan.end_year,
        evaluated_plan.boundary_year,
        area_ancestor.area_code,
        area_ancestor.distance
    from evaluated_plan
    left join renamed
        on evaluated_plan.plan_code = renamed.plan_code
    join area_ancestor
        on evaluated_plan.boundary_year = area_ancestor.year
        and coalesce(renamed.area_code, evaluated_plan.area_code) = area_ancestor.ancestor_code
)
select
    members.plan_code,
    members.area_code,
    evaluated_area.name,
    evaluated_area.level,
    members.boundary_year,
    row_number() over (
        partition by members.area_code, members.plan_kind, members.base_year, members.end_year
        order by members.distance, members.plan_code
    ) = 1 as governing
from members
join evaluated_area
    on members.boundary_year = evaluated_area.boundary_year
    and members.area_code = evaluated_area.area_code;
