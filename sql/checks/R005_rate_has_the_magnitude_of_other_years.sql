-- R005 rate_has_the_magnitude_of_other_years
-- A death rate that is 10, 100 or 1000 times the median of its other years, or a part of it, within 20 %, lost its point or its unit.
-- Where numerator and denominator are known they tell better (R101), so those are left alone.
-- Grain:    one row per offending observation
-- Severity: error
with
suspects as (
    select statements.*, indicators.unit
    from stg_statement as statements
    inner join dim_indicator as indicators
        on statements.indicator_code = indicators.indicator_code
    anti join stg_ratio as known
        on statements.submission = known.submission
        and statements.area_code = known.area_code
        and statements.indicator_code = known.indicator_code
        and statements.year = known.year
        and statements.breakdown = known.breakdown
        and known.numerator.value is not null
        and known.denominator.value is not null
    where (
            starts_with(statements.indicator_code, 'C-SAF')
            or statements.indicator_code in (
                'C-HLT-001', 'C-HLT-002', 'C-HLT-003', 'C-HLT-004', 'C-HLT-005', 'C-HLT-006', 'W-HLT-002'
            )
        )
        and indicators.kind = 'rate'
        and statements.operand.value > 0
),
other_years as (
    select area_code, indicator_code, year, breakdown, value
    from fct_observation
    where value > 0
    union all
    select area_code, indicator_code, year, breakdown, operand.value as value
    from stg_standing
    where operand.value > 0 and operand.observation_id is not null
),
own_history as (
    select suspects.operand.observation_id as observation_id, median(other_years.value) as middle
    from suspects
    inner join other_years
        on suspects.area_code = other_years.area_code
        and suspects.indicator_code = other_years.indicator_code
        and suspects.breakdown = other_years.breakdown
        and suspects.year <> other_years.year
    group by suspects.operand.observation_id
    having count(distinct other_years.year) >= 2
),
magnitudes as (select unnest([0.001, 0.01, 0.1, 10, 100, 1000]) as times)
select
    suspects.submission,
    suspects.year,
    1 as clause,
    suspects.operand.observation_id as observation_id,
    '约为' as relation,
    '历年中位数' || with_unit(plain_number(own_history.middle), suspects.unit)
        || '的' || plain_number(magnitudes.times) || '倍' as other,
    '与历年同一量级' as expected,
    [suspects.operand.observation_id] as operand_ids
from suspects
inner join own_history
    on suspects.operand.observation_id = own_history.observation_id
inner join magnitudes
    on 100 * suspects.operand.value >= (100 - {magnitude-tolerance-pct}) * magnitudes.times * own_history.middle
    and 100 * suspects.operand.value <= (100 + {magnitude-tolerance-pct}) * magnitudes.times * own_history.middle;
