-- R302 count_moves_slowly
-- A count of at least 50 that moves by more than 30 % from one year to the next asks for an explanation.
-- Grain:    one row per offending observation
-- Severity: warning
select
    changes.submission,
    changes.year,
    1 as clause,
    case
        when changes.current.submission = changes.submission then changes.current.observation_id
        else changes.previous.observation_id
    end as observation_id,
    '与' as relation,
    case
        when changes.current.submission = changes.submission
            then '上年' || with_unit(plain_number(changes.previous.value), indicators.unit)
                || '（' || changes.previous.place || '）相差较大'
        else '下一年' || with_unit(plain_number(changes.current.value), indicators.unit)
            || '（' || changes.current.place || '）相差较大'
    end as other,
    '同比变动不超过30%' as expected,
    [] as operand_ids
from stg_change as changes
inner join dim_indicator as indicators
    on changes.indicator_code = indicators.indicator_code
where indicators.kind = 'count'
    and changes.previous.value >= 50
    and abs(changes.current.value - changes.previous.value) > 0.3 * changes.previous.value;
