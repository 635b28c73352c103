-- mart_area_change
-- Grain:   one row per old area and new area of a change event
-- Reads:   dim_area_change
-- Feeds:   area_change.parquet
-- Caution: published in the order of ParquetExport.
select
    change_year,
    old_code,
    old_name,
    new_code,
    new_name,
    event_id,
    event_type,
    is_whole_unit
from dim_area_change;
