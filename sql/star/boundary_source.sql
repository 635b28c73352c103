-- boundary_source
-- Grain:   one row per boundary year, area, earlier year and area of that year that went into it
-- Reads:   evaluation_boundary, area_year, area_edge, area_break
-- Feeds:   present_part, past_county, area_report, plan_area, worst_county, mart_area_source, locked_base
with recursive
steps as (
    select
        evaluation_boundary.boundary_year,
        area_year.area_code,
        area_year.year,
        area_year.area_code as source_code
    from evaluation_boundary
    join area_year
        on evaluation_boundary.boundary_year = area_year.year
    union all
    select
        steps.boundary_year,
        steps.area_code,
        steps.year - 1 as year,
        area_edge.old_code as source_code
    from steps
    join area_edge
        on steps.source_code = area_edge.new_code
        and steps.year = area_edge.change_year
),
sources as (
    select distinct
        boundary_year,
        area_code,
        year,
        source_code
    from steps
),
breaks as (
    select
        sources.boundary_year,
        sources.area_code,
        max(sources.year) as break_year
    from sources
    join area_break
        on sources.source_code = area_break.area_code
        and sources.year = area_break.change_year
    group by
        sources.boundary_year,
        sources.area_code
)
select
    sources.boundary_year,
    sources.area_code,
    sources.year,
    sources.source_code,
    count(*) over (partition by sources.boundary_year, sources.area_code, sources.year) as source_count,
    sources.year < coalesce(breaks.break_year, sources.year) as is_broken
from sources
left join breaks
    on sources.boundary_year = breaks.boundary_year
    and sources.area_code = breaks.area_code;
