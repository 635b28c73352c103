-- part
-- Grain:   one row per area on the boundaries of a year, reference year and direct part
-- Reads:   area_part
-- Feeds:   the explanation of a figure
-- Caution: $1 boundary year.
select *
from area_part
where boundary_year = $1
order by area_code, year, part_code;
