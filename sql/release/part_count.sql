-- part_count
-- Grain:   one row per year in which an area had areas directly below it, on the boundaries of the newest data year
-- Reads:   area_part
-- Feeds:   the sheet 数据来源
-- Caution: $1 area.
select
    year,
    count(*) as parts
from area_part
where
    area_code = $1
    and boundary_year = (select max(boundary_year) from area_part)
group by year
order by year;
