-- R301 percentage_moves_slowly
-- A percentage that moves by more than 10 points from one year to the next asks for an explanation.
-- Who reported only the year before is asked where the later year is not new: it was accepted before.
-- Grain:    one row per offending observation
-- Severity: warning
with
moved as (
    select
        changes.*,
        indicators.unit,
        changes.current.submission = changes.submission is true as is_about_current
    from stg_change as changes
    inner join dim_indicator as indicators
        on changes.indicator_code = indicators.indicator_code
    where indicators.unit = '%'
        and abs(changes.current.value - changes.previous.value) > {percentage-change-points}
        and (changes.current.submission = changes.submission or changes.current.submission is null)
)
select
    moved.submission,
    case when moved.is_about_current then moved.year else moved.year - 1 end as year,
    1 as clause,
    case
        when moved.is_about_current then moved.current.observation_id
        else moved.previous.observation_id
    end as observation_id,
    '与' as relation,
    case
        when moved.is_about_current
            then '上年' || with_unit(plain_number(moved.previous.value), moved.unit)
                || '（' || place_of(moved.previous, moved.submission) || '）相差较大'
        else '下一年' || with_unit(plain_number(moved.current.value), moved.unit)
            || '（' || place_of(moved.current, moved.submission) || '）相差较大'
    end as other,
    '同比变动不超过{percentage-change-points}个百分点' as expected,
    [] as operand_ids
from moved;
