-- area_report
-- Grain:   one row per boundary year, area, year and area whose reports of that year are about it
-- Reads:   reporting_area, boundary_source
-- Feeds:   own_value, merged_value, mart_area_source, suppressed_observation
-- Caution: where both the area of that time and its successor state a year, the area of that time stands.
with
candidates as (
    select
        boundary_source.boundary_year,
        boundary_source.area_code,
        reporting_area.year,
        reporting_area.area_code as source_code,
        boundary_source.source_count,
        abs(reporting_area.standing_year - reporting_area.year) as years_apart
    from reporting_area
    join boundary_source
        on reporting_area.area_code = boundary_source.source_code
        and reporting_area.standing_year = boundary_source.year
    where
        not boundary_source.is_broken
        and reporting_area.year <= boundary_source.boundary_year
),
ranked as (
    select
        boundary_year,
        area_code,
        year,
        source_code,
        source_count,
        rank() over (partition by boundary_year, area_code, year order by years_apart) as place
    from candidates
)
select
    boundary_year,
    area_code,
    year,
    source_code,
    source_count
from ranked
where place = 1;
