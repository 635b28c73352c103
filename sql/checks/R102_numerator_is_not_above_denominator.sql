-- R102 numerator_is_not_above_denominator
-- Of a share, the numerator is part of the denominator. Gross rates apart.
-- Where a formula of the catalog says the same of the same cells, it is not said again: formulas come first.
-- Grain:    one row per offending observation
-- Severity: error
with
above as (
    select
        ratios.submission,
        ratios.year,
        1 as clause,
        case
            when ratios.numerator.submission = ratios.submission then ratios.numerator.observation_id
            else ratios.denominator.observation_id
        end as observation_id,
        case when ratios.numerator.submission = ratios.submission then '大于' else '小于' end as relation,
        case
            when ratios.numerator.submission = ratios.submission
                then '分母' || plain_number(ratios.denominator.value) || '（' || place_of(ratios.denominator, ratios.submission) || '）'
            else '分子' || plain_number(ratios.numerator.value) || '（' || place_of(ratios.numerator, ratios.submission) || '）'
        end as other,
        case
            when ratios.numerator.submission = ratios.submission
                then '≤ ' || plain_number(ratios.denominator.value) || '（分母）'
            else '≥ ' || plain_number(ratios.numerator.value) || '（分子）'
        end as expected,
        kept_out_ids(ratios.submission, [ratios.numerator, ratios.denominator]) as operand_ids
    from stg_ratio as ratios
    inner join dim_indicator as indicators
        on ratios.indicator_code = indicators.indicator_code
    where indicators.unit = '%'
        and coalesce(indicators.valid_max, 100) <= 100
        and (ratios.numerator.submission = ratios.submission or ratios.denominator.submission = ratios.submission)
        and ratios.numerator.value - ratios.numerator.half_unit
        > ratios.denominator.value + ratios.denominator.half_unit
),
told as (select submission, list_sort(operand_ids) as operand_ids from stg_offence)
select above.*
from above
anti join told
    on above.submission = told.submission
    and list_sort(above.operand_ids) = told.operand_ids;
