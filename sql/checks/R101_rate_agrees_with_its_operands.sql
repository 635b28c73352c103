-- R101 rate_agrees_with_its_operands
-- A rate is multiplier x numerator / denominator, as far as the digits shown allow. Keeps out the rate alone.
-- Multiplied out, so that nothing is lost in a division; a number too long to be worked with cannot be compared.
-- Grain:    one row per offending observation
-- Severity: error
with
complete as (
    select
        ratios.*,
        indicators.unit,
        indicators.multiplier,
        try(
            cast(
                indicators.multiplier * ratios.numerator.value / ratios.denominator.value as decimal(28, 2)
            )
        ) as computed
    from stg_ratio as ratios
    inner join dim_indicator as indicators
        on ratios.indicator_code = indicators.indicator_code
    where ratios.rate.submission = ratios.submission
        and ratios.rate.value is not null
        and ratios.numerator.value is not null
        and ratios.denominator.value > ratios.denominator.half_unit
        and not ratios.rate.is_approximate
        and not ratios.numerator.is_approximate
        and not ratios.denominator.is_approximate
)
select
    submission,
    year,
    1 as clause,
    rate.observation_id as observation_id,
    '不等于' as relation,
    '分子' || plain_number(numerator.value) || '（' || place_of(numerator, submission) || '）除以分母'
        || plain_number(denominator.value) || '（' || place_of(denominator, submission) || '）得到的'
        || coalesce(with_unit(plain_number(computed), unit), '数值') as other,
    plain_number(computed) || '（分子÷分母）' as expected,
    [rate.observation_id] as operand_ids
from complete
where try(
        (rate.value - rate.half_unit) * (denominator.value - denominator.half_unit)
        > multiplier * (numerator.value + numerator.half_unit)
    )
    or try(
        (rate.value + rate.half_unit) * (denominator.value + denominator.half_unit)
        < multiplier * (numerator.value - numerator.half_unit)
    );
