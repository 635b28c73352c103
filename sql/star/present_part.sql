-- present_part
-- Grain:   one row per boundary year, area, year and direct part that existed then
-- Reads:   boundary_source, area_year
-- Feeds:   area_part
-- Caution: the parts are those of the boundary year, zones and 市本级 included. One whose series is broken existed, it only cannot give a value; a county
--          made later out of land that belonged to no county did not.
with
existing as (
    select distinct
        boundary_source.boundary_year,
        boundary_source.area_code,
        boundary_source.year
    from boundary_source
    join area_year as present
        on boundary_source.boundary_year = present.year
        and boundary_source.area_code = present.area_code
    join area_year as past
        on boundary_source.year = past.year
        and boundary_source.source_code = past.area_code
    where
        present.level <> 'county'
        or past.level = 'county'
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
