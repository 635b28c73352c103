-- source
-- Grain:   one row per area on the boundaries of a year and area of an earlier year that went into it
-- Reads:   area_source
-- Feeds:   the explanation of a figure
-- Caution: $1 boundary year, $2 reference year.
select *
from area_source
where boundary_year = $1 and year = $2
order by area_code, source_code;
