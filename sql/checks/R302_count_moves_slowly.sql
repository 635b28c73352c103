-- R302 count_moves_slowly
-- A count of at least 50 that moves by more than 30 % from one year to the next asks for an explanation.
-- An area whose boundary moved in that year or the one before is another area: nothing is asked.
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
    where indicators.kind = 'count'
        and changes.previous.value >= {count-change-base}
        and 100 * abs(changes.current.value - changes.previous.value) > {count-change-pct} * changes.previous.value
        and (changes.current.submission = changes.submission or changes.current.submission is null)
),
boundary_changes as (
    select old_code as area_code, change_year
    from dim_area_change
    where event_type in ('absorbed', 'establish_from_part', 'merge', 'partial_transfer', 'prefecture_abolished', 'split', 'transfer')
    union
    select new_code as area_code, change_year
    from dim_area_change
    where event_type in ('absorbed', 'establish_from_part', 'merge', 'partial_transfer', 'prefecture_abolished', 'split', 'transfer')
),
unsettled as (
    select area_code, change_year as year from boundary_changes
    union
    select area_code, change_year + 1 as year from boundary_changes
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
    '同比变动不超过{count-change-pct}%' as expected,
    [] as operand_ids
from moved
anti join unsettled
    on moved.area_code = unsettled.area_code
    and moved.year = unsettled.year;
