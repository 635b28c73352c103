-- R002 percentage_is_within_0_and_100
-- A percentage lies between 0 and 100, gross rates apart: those whose greatest true value is above 100.
-- Grain:    one row per offending observation
-- Severity: error
select
    statements.submission,
    statements.year,
    1 as clause,
    statements.operand.observation_id as observation_id,
    '超出' as relation,
    '0—100的范围' as other,
    '0—100' as expected,
    [statements.operand.observation_id] as operand_ids
from stg_statement as statements
inner join dim_indicator as indicators
    on statements.indicator_code = indicators.indicator_code
where indicators.unit = '%'
    and coalesce(indicators.valid_max, 100) <= 100
    and coalesce(indicators.valid_min, 0) >= 0
    and (statements.operand.value < 0 or statements.operand.value > 100);
