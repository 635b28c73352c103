-- R402 rate_is_that_of_its_parts_together
-- What an area reports of a rate is multiplier x sum of numerators / sum of denominators of its direct parts, within rounding.
-- Looked at where all of them report both.
-- Grain:    one row per offending observation
-- Severity: warning
with
computed as (
    select
        statements.submission,
        statements.year,
        statements.operand,
        indicators.unit,
        indicators.multiplier,
        numerators.total as numerator,
        numerators.half_unit as numerator_half_unit,
        denominators.total as denominator,
        denominators.half_unit as denominator_half_unit,
        numerators.part_count
    from stg_statement as statements
    inner join dim_indicator as indicators
        on statements.indicator_code = indicators.indicator_code
    inner join stg_roll_up as numerators
        on indicators.numerator_code = numerators.indicator_code
        and statements.area_code = numerators.area_code
        and statements.year = numerators.year
        and statements.breakdown = numerators.breakdown
    inner join stg_roll_up as denominators
        on indicators.denominator_code = denominators.indicator_code
        and statements.area_code = denominators.area_code
        and statements.year = denominators.year
        and statements.breakdown = denominators.breakdown
    where indicators.aggregation = 'ratio_of_sums'
        and not statements.operand.is_approximate
        and denominators.total > denominators.half_unit
)
select
    submission,
    year,
    1 as clause,
    operand.observation_id as observation_id,
    '不等于' as relation,
    '所辖' || part_count || '个地区分子之和除以分母之和得到的'
        || coalesce(with_unit(plain_number(try(cast(multiplier * numerator / denominator as decimal(28, 2)))), unit), '数值')
        as other,
    plain_number(try(cast(multiplier * numerator / denominator as decimal(28, 2)))) || '（Σ分子÷Σ分母）' as expected,
    [] as operand_ids
from computed
where try(
        (operand.value - operand.half_unit) * cast(denominator - denominator_half_unit as decimal(28, 6))
        > multiplier * cast(numerator + numerator_half_unit as decimal(28, 6))
    )
    or try(
        (operand.value + operand.half_unit) * cast(denominator + denominator_half_unit as decimal(28, 6))
        < multiplier * cast(numerator - numerator_half_unit as decimal(28, 6))
    );
