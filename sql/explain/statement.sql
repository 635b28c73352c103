-- statement
-- Grain:   one row per statement ever accepted about a year and breakdown of up to three indicators, from areas within a span of codes
-- Reads:   observation, observation_superseded, submission
-- Feeds:   the explanation of a figure
-- Caution: in the order of standing, 本年 before 上年, then the newest: of those accepted on a day the first stood. $1 year, $2 breakdown, $3 to $5
--          indicators, $6 and $7 first and last code.
with
stated as (
    select
        area_code, indicator_code, value, missing_reason, cell_text, is_approximate, statement,
        submission, file, sheet, cell, received_at, accepted_from, null as accepted_until
    from observation
    where year = $1 and breakdown = $2 and indicator_code in ($3, $4, $5) and area_code between $6 and $7
    union all
    select
        area_code, indicator_code, value, missing_reason, cell_text, is_approximate, statement,
        submission, file, sheet, cell, received_at, accepted_from, accepted_until
    from observation_superseded
    where year = $1 and breakdown = $2 and indicator_code in ($3, $4, $5) and area_code between $6 and $7
)
select stated.*
from stated
join submission
    on stated.submission = submission.submission
order by
    stated.area_code,
    stated.indicator_code,
    stated.statement,
    stated.received_at desc,
    submission.inbox_path desc,
    stated.submission desc,
    stated.sheet desc,
    stated.cell desc;
