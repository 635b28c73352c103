-- boundary
-- Grain:   one row per boundary year on which an area is evaluated, the newest first
-- Reads:   area_source
-- Feeds:   the explanation of a figure
-- Caution: $1 area.
select distinct boundary_year
from area_source
where area_code = $1
order by boundary_year desc;
