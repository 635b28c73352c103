-- R404 rate_is_not_the_mean_of_rates
-- A rate of an area that equals the plain mean of its parts, though their denominators differ more than twofold, was worked out the wrong way.
-- Grain:    one row per offending observation
-- Severity: warning
with
means as (
    select
        statements.submission,
        statements.area_code,
        statements.indicator_code,
        statements.year,
        statements.breakdown,
        statements.operand,
        roll_ups.part_count
    from stg_statement as statements
    inner join stg_roll_up as roll_ups
        on statements.area_code = roll_ups.area_code
        and statements.indicator_code = roll_ups.indicator_code
        and statements.year = roll_ups.year
        and statements.breakdown = roll_ups.breakdown
    -- multiplied out: the mean is total / part_count
    where abs(statements.operand.value * roll_ups.part_count - roll_ups.total) < 0.005 * roll_ups.part_count
        and roll_ups.part_count > 1
        and roll_ups.greatest_value > roll_ups.least_value
)
select
    means.submission,
    means.year,
    1 as clause,
    means.operand.observation_id as observation_id,
    '等于' as relation,
    '所辖' || means.part_count || '个地区比率的简单平均' as other,
    'Σ分子÷Σ分母' as expected,
    [] as operand_ids
from means
inner join dim_indicator as indicators
    on means.indicator_code = indicators.indicator_code
inner join stg_roll_up as denominators
    on indicators.denominator_code = denominators.indicator_code
    and means.area_code = denominators.area_code
    and means.year = denominators.year
    and means.breakdown = denominators.breakdown
inner join stg_roll_up as numerators
    on indicators.numerator_code = numerators.indicator_code
    and means.area_code = numerators.area_code
    and means.year = numerators.year
    and means.breakdown = numerators.breakdown
where indicators.aggregation = 'ratio_of_sums'
    and denominators.greatest_value > 2 * denominators.least_value
    -- where the right way gives the same, nothing can be told
    and try(
        abs(means.operand.value * cast(denominators.total as decimal(28, 6))
            - indicators.multiplier * cast(numerators.total as decimal(28, 6)))
        > means.operand.half_unit * cast(denominators.total as decimal(28, 6))
    );
