-- mart_area_part
-- Grain:   one row per boundary year, evaluated area, year and part that its sums of that year are made of
-- Reads:   area_part, evaluated_area
-- Feeds:   area_part.parquet
-- Caution: published in the order of ParquetExport.
select
    area_part.boundary_year,
    area_part.area_code,
    area_part.year,
    area_part.part_code,
    area_part.is_past
from area_part
join evaluated_area
    on area_part.boundary_year = evaluated_area.boundary_year
    and area_part.area_code = evaluated_area.area_code;
