-- event
-- Grain:   one row per old area and new area of a change event after one year, up to another
-- Reads:   area_change
-- Feeds:   the explanation of a figure
-- Caution: $1 the one year, $2 the other.
select *
from area_change
where change_year > $1 and change_year <= $2
order by change_year, old_code, new_code, event_id;
