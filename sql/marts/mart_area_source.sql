-- mart_area_source
-- Grain:   one row per boundary year, evaluated area, year and area of that year that went into it
-- Reads:   boundary_source, evaluated_area, area_year, area_report
-- Feeds:   area_source.parquet
-- Caution: an area that reports under a code not valid yet in that year is heard, though it did not exist then.
with
sources as (
    select
        boundary_source.boundary_year,
        boundary_source.area_code,
        boundary_source.year,
        boundary_source.source_code,
        boundary_source.source_count,
        boundary_source.is_broken
    from boundary_source
    join evaluated_area
        on boundary_source.boundary_year = evaluated_area.boundary_year
        and boundary_source.area_code = evaluated_area.area_code
),
heard as (
    select
        area_report.boundary_year,
        area_report.area_code,
        area_report.year,
        area_report.source_code,
        area_report.source_count
    from area_report
    join evaluated_area
        on area_report.boundary_year = evaluated_area.boundary_year
        and area_report.area_code = evaluated_area.area_code
),
names as (
    select
        area_code,
        max_by(name, year) as name
    from area_year
    group by area_code
),
together as (
    select
        coalesce(sources.boundary_year, heard.boundary_year) as boundary_year,
        coalesce(sources.area_code, heard.area_code) as area_code,
        coalesce(sources.year, heard.year) as year,
        coalesce(sources.source_code, heard.source_code) as source_code,
        coalesce(heard.source_count, sources.source_count) as source_count,
        coalesce(sources.is_broken, false) as is_broken,
        heard.source_code is not null as is_heard
    from sources
    full outer join heard
        on sources.boundary_year = heard.boundary_year
        and sources.area_code = heard.area_code
        and sources.year = heard.year
        and sources.source_code = heard.source_code
)
select
    together.boundary_year,
    together.area_code,
    together.year,
    together.source_code,
    coalesce(area_year.name, names.name) as source_name,
    together.source_count,
    together.is_broken,
    together.is_heard
from together
left join area_year
    on together.source_code = area_year.area_code
    and together.year = area_year.year
join names
    on together.source_code = names.area_code;
