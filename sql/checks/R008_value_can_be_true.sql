-- R008 value_can_be_true
-- A value lies within what the catalog thinks possible. What R002 and R006 say already is not said again.
-- Grain:    one row per offending observation
-- Severity: error
with
bounded as (
    select
        statements.*,
        indicators.unit,
        indicators.valid_min,
        indicators.valid_max,
        indicators.unit = '%'
        and coalesce(indicators.valid_max, 100) <= 100
        and coalesce(indicators.valid_min, 0) >= 0
        and (statements.operand.value < 0 or statements.operand.value > 100) as is_told_by_r002,
        indicators.kind = 'count'
        and not starts_with(indicators.unit, '万')
        and statements.operand.value < 0 as is_told_by_r006
    from stg_statement as statements
    inner join dim_indicator as indicators
        on statements.indicator_code = indicators.indicator_code
)
select
    submission,
    year,
    1 as clause,
    operand.observation_id as observation_id,
    case when operand.value < valid_min then '小于' else '大于' end as relation,
    case
        when operand.value < valid_min then '可能的最小值' || with_unit(plain_number(valid_min), unit)
        else '可能的最大值' || with_unit(plain_number(valid_max), unit)
    end as other,
    case
        when operand.value < valid_min then '≥ ' || plain_number(valid_min)
        else '≤ ' || plain_number(valid_max)
    end as expected,
    [operand.observation_id] as operand_ids
from bounded
where (operand.value < valid_min or operand.value > valid_max)
    and not is_told_by_r002
    and not is_told_by_r006;
