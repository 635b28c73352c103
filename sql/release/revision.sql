-- revision
-- Grain:   one row per statement of an area that another one with another value stands before
-- Reads:   observation_superseded, observation
-- Feeds:   the sheet 审核与修订
-- Caution: $1 area, as it was called in the year stated. What was sent again unchanged is no revision, nor is what was returned.
--          What a sensitive indicator said before is not told.
with
standing as (
    select indicator_code, year, breakdown, value, submission, file, sheet, cell, received_at
    from observation
    where area_code = $1
),
superseded as (
    select indicator_code, year, breakdown, place, value, missing_reason, submission, file, sheet, cell, received_at, statement
    from observation_superseded
    where area_code = $1 and accepted_until is null
)
select
    superseded.indicator_code,
    superseded.breakdown,
    superseded.year,
    superseded.value as old_value,
    superseded.submission as old_submission,
    superseded.file as old_file,
    superseded.sheet as old_sheet,
    superseded.cell as old_cell,
    superseded.received_at as old_received_at,
    standing.value as new_value,
    standing.submission as new_submission,
    standing.file as new_file,
    standing.sheet as new_sheet,
    standing.cell as new_cell,
    standing.received_at as new_received_at,
    superseded.statement <> 'current_year' as is_of_year_before
from superseded
join standing
    on superseded.indicator_code = standing.indicator_code
    and superseded.year = standing.year
    and superseded.breakdown = standing.breakdown
where
    superseded.value is distinct from standing.value
    and superseded.missing_reason is distinct from 'suppressed'
order by
    superseded.year desc,
    superseded.indicator_code,
    superseded.breakdown,
    superseded.place;
