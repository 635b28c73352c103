-- mart_rule
-- Grain:   one row per rule of the catalog
-- Reads:   dim_rule
-- Feeds:   rule.parquet
-- Caution: published in the order of ParquetExport.
select
    rule,
    version,
    severity,
    statement,
    formula
from dim_rule;
