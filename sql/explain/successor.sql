-- successor
-- Grain:   one row per area on the newest boundaries that a former area went into
-- Reads:   area_source, evaluation_setting, area
-- Feeds:   the explanation of a figure
-- Caution: $1 former area.
select distinct
    area_source.area_code as code,
    area.name
from area_source
join evaluation_setting
    on area_source.boundary_year = evaluation_setting.newest_year
join area
    on area_source.area_code = area.area_code
    and area.valid_from <= area_source.boundary_year
    and (area.valid_to is null or area_source.boundary_year <= area.valid_to)
where area_source.source_code = $1 and area_source.area_code <> $1
order by code;
