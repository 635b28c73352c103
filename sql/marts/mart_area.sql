-- mart_area
-- Grain:   one row per area of the catalog and span of validity
-- Reads:   dim_area
-- Feeds:   area.parquet
-- Caution: published in the order of ParquetExport.
select
    area_code,
    name,
    level,
    parent_code,
    valid_from,
    valid_to,
    successor_codes
from dim_area;
