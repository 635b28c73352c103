-- R401 whole_is_the_sum_of_its_parts
-- What an area reports of a count is the sum over its direct parts, within rounding. Looked at where all of them report.
-- Grain:    one row per offending observation
-- Severity: warning
select
    statements.submission,
    statements.year,
    1 as clause,
    statements.operand.observation_id as observation_id,
    '不等于' as relation,
    '所辖' || roll_ups.part_count || '个地区之和' || with_unit(plain_number(roll_ups.total), indicators.unit) as other,
    plain_number(roll_ups.total) || '（所辖地区之和）' as expected,
    [] as operand_ids
from stg_statement as statements
inner join stg_roll_up as roll_ups
    on statements.area_code = roll_ups.area_code
    and statements.indicator_code = roll_ups.indicator_code
    and statements.year = roll_ups.year
    and statements.breakdown = roll_ups.breakdown
inner join dim_indicator as indicators
    on statements.indicator_code = indicators.indicator_code
where indicators.aggregation = 'sum'
    and not statements.operand.is_approximate
    and abs(statements.operand.value - roll_ups.total) > statements.operand.half_unit + roll_ups.half_unit;
