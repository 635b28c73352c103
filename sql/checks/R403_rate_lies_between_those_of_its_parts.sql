-- R403 rate_lies_between_those_of_its_parts
-- A rate of an area lies between the least and the greatest of its direct parts, within rounding.
-- Looked at where all of them report it and R402 cannot tell, for want of numerators or denominators.
-- Grain:    one row per offending observation
-- Severity: warning
with
told_by_r402 as (
    select numerators.area_code, indicators.indicator_code, numerators.year, numerators.breakdown
    from dim_indicator as indicators
    inner join stg_roll_up as numerators
        on indicators.numerator_code = numerators.indicator_code
    semi join stg_roll_up as denominators
        on indicators.denominator_code = denominators.indicator_code
        and numerators.area_code = denominators.area_code
        and numerators.year = denominators.year
        and numerators.breakdown = denominators.breakdown
)
select
    statements.submission,
    statements.year,
    1 as clause,
    statements.operand.observation_id as observation_id,
    '不在' as relation,
    '所辖' || roll_ups.part_count || '个地区的最小值' || plain_number(roll_ups.least_value)
        || '与最大值' || plain_number(roll_ups.greatest_value) || '之间' as other,
    plain_number(roll_ups.least_value) || '—' || plain_number(roll_ups.greatest_value) as expected,
    [] as operand_ids
from stg_statement as statements
inner join stg_roll_up as roll_ups
    on statements.area_code = roll_ups.area_code
    and statements.indicator_code = roll_ups.indicator_code
    and statements.year = roll_ups.year
    and statements.breakdown = roll_ups.breakdown
inner join dim_indicator as indicators
    on statements.indicator_code = indicators.indicator_code
anti join told_by_r402
    on statements.area_code = told_by_r402.area_code
    and statements.indicator_code = told_by_r402.indicator_code
    and statements.year = told_by_r402.year
    and statements.breakdown = told_by_r402.breakdown
where indicators.aggregation = 'ratio_of_sums'
    and (
        statements.operand.value + statements.operand.half_unit < roll_ups.least_value
        or statements.operand.value - statements.operand.half_unit > roll_ups.greatest_value
    );
