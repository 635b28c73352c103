-- mart_finding
-- Grain:   one row per finding given back to a sender
-- Reads:   finding_of_version
-- Feeds:   finding.parquet
-- Caution: the columns of the receipt. Published in the order of ParquetExport.
select
    submission,
    rule,
    severity,
    sheet,
    cell,
    area_code as area,
    indicator_code as indicator,
    year,
    breakdown,
    value,
    expected,
    message,
    explanation,
    position,
    rule_version
from finding_of_version;
