-- R006 count_is_a_whole_number
-- A count of people, places or cases is a whole number and not negative; 万元 and 万人 may have decimals.
-- Grain:    one row per offending observation
-- Severity: error
select
    statements.submission,
    statements.year,
    1 as clause,
    statements.operand.observation_id as observation_id,
    '不是' as relation,
    '非负整数' as other,
    '非负整数（' || indicators.unit || '）' as expected,
    [statements.operand.observation_id] as operand_ids
from stg_statement as statements
inner join dim_indicator as indicators
    on statements.indicator_code = indicators.indicator_code
where indicators.kind = 'count'
    and not starts_with(indicators.unit, '万')
    and (statements.operand.value < 0 or statements.operand.value <> floor(statements.operand.value));
