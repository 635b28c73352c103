-- area_part
-- Grain:   one row per boundary year, area, year and direct part that existed then
-- Reads:   boundary_source, area_year
-- Feeds:   area_count, rate_of_parts, mart_area_part
-- Caution: the parts are those of the boundary year, zones and 市本级 included. One whose series is broken existed, it only cannot give a value.
with
existing as (
    select distinct
        boundary_year,
        area_code,
        year
    from boundary_source
)
select
    existing.boundary_year,
    area_year.parent_code as area_code,
    existing.year,
    existing.area_code as part_code
from existing
join area_year
    on existing.boundary_year = area_year.year
    and existing.area_code = area_year.area_code
where area_year.parent_code is not null;
