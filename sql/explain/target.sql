-- target
-- Grain:   one row per target of an evaluated plan
-- Reads:   target
-- Feeds:   the explanation of a figure
select *
from target
order by plan_code, position;
