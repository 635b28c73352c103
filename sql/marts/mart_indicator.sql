-- mart_indicator
-- Grain:   one row per indicator of the catalog
-- Reads:   dim_indicator
-- Feeds:   indicator.parquet
-- Caution: published in the order of ParquetExport.
select
    indicator_code,
    name,
    domain,
    unit,
    decimals,
    direction,
    kind,
    numerator_code,
    denominator_code,
    multiplier,
    aggregation,
    department
from dim_indicator;
