-- source
-- Grain:   one row per figure that an area reported itself, on the boundaries of the newest data year, and cell behind it
-- Reads:   observation, area_source
-- Feeds:   the sheet 数据来源
-- Caution: $1 area. What was counted from several areas of that time has a row for each.
with
heard as (
    select source_code, year
    from area_source
    where
        area_code = $1
        and is_heard
        and boundary_year = (select max(boundary_year) from area_source)
)
select
    observation.indicator_code,
    observation.breakdown,
    observation.year,
    observation.area_code,
    observation.value,
    observation.submission,
    observation.file,
    observation.sheet,
    observation.cell,
    observation.received_at
from observation
join heard
    on observation.area_code = heard.source_code
    and observation.year = heard.year
where
    observation.value is not null
    and observation.area_code in (select source_code from heard)
order by
    observation.indicator_code,
    observation.breakdown,
    observation.year,
    observation.area_code;
