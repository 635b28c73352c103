-- contested_observation
-- Grain:   one row per accepted statement of a cell of which there is more than one
-- Reads:   observation_accepted
-- Feeds:   standing_observation, mart_observation_superseded
-- Caution: the order is that of observation_current: 本年 before 上年, then the newest. Few cells are stated twice: only these are ranked;
--          what is stated once is read where it lies.
with
contested as (
    select area_code, indicator_code, year, breakdown
    from observation_accepted
    where accepted_until is null
    group by area_code, indicator_code, year, breakdown
    having count(*) > 1
)
select
    accepted.area_code,
    accepted.indicator_code,
    accepted.year,
    accepted.breakdown,
    accepted.value,
    accepted.missing_reason,
    accepted.is_approximate,
    accepted.decimals,
    accepted.cell_text,
    accepted.statement,
    accepted.submission,
    accepted.sheet,
    accepted.cell,
    accepted.received_at,
    accepted.inbox_path,
    accepted.accepted_from,
    row_number() over (
        partition by accepted.area_code, accepted.indicator_code, accepted.year, accepted.breakdown
        order by
            accepted.statement, accepted.received_at desc, accepted.inbox_path desc,
            accepted.submission desc, accepted.sheet desc, accepted.cell desc
    ) as place
from observation_accepted as accepted
join contested
    on accepted.area_code = contested.area_code
    and accepted.indicator_code = contested.indicator_code
    and accepted.year = contested.year
    and accepted.breakdown = contested.breakdown
where accepted.accepted_until is null;
