-- statement
-- Grain:   one row per accepted statement about a year and breakdown of up to three indicators, from areas within a span of codes
-- Reads:   observation, observation_superseded
-- Feeds:   the explanation of a figure
-- Caution: the one that stands comes first. $1 year, $2 breakdown, $3 to $5 indicators, $6 and $7 first and last code.
with
stated as (
    select
        area_code, indicator_code, 1 as place, value, missing_reason, cell_text, is_approximate, statement,
        submission, file, sheet, cell, received_at
    from observation
    where year = $1 and breakdown = $2 and indicator_code in ($3, $4, $5) and area_code between $6 and $7
    union all
    select
        area_code, indicator_code, place, value, missing_reason, cell_text, is_approximate, statement,
        submission, file, sheet, cell, received_at
    from observation_superseded
    where year = $1 and breakdown = $2 and indicator_code in ($3, $4, $5) and area_code between $6 and $7
)
select *
from stated
order by area_code, indicator_code, place;
