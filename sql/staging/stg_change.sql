-- stg_change
-- Grain: one row per staged submission, area, indicator, year and breakdown with a value in that year and the year before,
--        where the submission states either
-- Reads: stg_statement, stg_standing
-- Feeds: R301, R302, R304
with
stated as (
    select submission, area_code, indicator_code, year, breakdown from stg_statement
    union
    select submission, area_code, indicator_code, year + 1 as year, breakdown from stg_statement
),
looked_up as (
    select
        stated.*,
        coalesce(own_current.operand, standing_current.operand) as current,
        coalesce(own_previous.operand, standing_previous.operand) as previous
    from stated
    left join stg_superseded as own_current
        on own_current.indicator_code = stated.indicator_code
        and own_current.area_code = stated.area_code
        and own_current.year = stated.year
        and own_current.breakdown = stated.breakdown
        and own_current.submission = stated.submission
    left join stg_standing as standing_current
        on standing_current.indicator_code = stated.indicator_code
        and standing_current.area_code = stated.area_code
        and standing_current.year = stated.year
        and standing_current.breakdown = stated.breakdown
    left join stg_superseded as own_previous
        on own_previous.indicator_code = stated.indicator_code
        and own_previous.area_code = stated.area_code
        and own_previous.year = stated.year - 1
        and own_previous.breakdown = stated.breakdown
        and own_previous.submission = stated.submission
    left join stg_standing as standing_previous
        on standing_previous.indicator_code = stated.indicator_code
        and standing_previous.area_code = stated.area_code
        and standing_previous.year = stated.year - 1
        and standing_previous.breakdown = stated.breakdown
)
select submission, area_code, indicator_code, year, breakdown, current, previous
from looked_up
where current.value is not null and previous.value is not null;
