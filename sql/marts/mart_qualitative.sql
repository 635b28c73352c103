-- mart_qualitative
-- Grain:   one row per qualitative target, area and year for which 是否完成 was handed in
-- Reads:   fct_qualitative
-- Feeds:   qualitative.parquet
-- Caution: published in the order of ParquetExport.
select
    target_code,
    area_code,
    year,
    is_done
from fct_qualitative;
