-- mart_observation_superseded
-- Grain:   one row per accepted statement that another one stands before
-- Reads:   observation_accepted, dim_submission
-- Feeds:   observation_superseded.parquet
-- Caution: the order is that of observation_current: 本年 before 上年, then the newest. Few cells are stated twice: only these are ranked.
with
accepted as (select * from observation_accepted where accepted_until is null),
contested as (
    select area_code, indicator_code, year, breakdown
    from accepted
    group by area_code, indicator_code, year, breakdown
    having count(*) > 1
),
ranked as (
    select
        accepted.*,
        row_number() over (
            partition by accepted.area_code, accepted.indicator_code, accepted.year, accepted.breakdown
            order by
                accepted.statement, accepted.received_at desc, accepted.inbox_path desc,
                accepted.submission desc, accepted.sheet desc, accepted.cell desc
        ) as place
    from accepted
    join contested
        on accepted.area_code = contested.area_code
        and accepted.indicator_code = contested.indicator_code
        and accepted.year = contested.year
        and accepted.breakdown = contested.breakdown
)
select
    ranked.area_code,
    ranked.indicator_code,
    ranked.year,
    ranked.breakdown,
    ranked.place,
    ranked.value,
    ranked.missing_reason,
    ranked.submission,
    dim_submission.file,
    ranked.sheet,
    ranked.cell,
    ranked.received_at,
    ranked.cell_text,
    ranked.is_approximate,
    ranked.statement
from ranked
join dim_submission
    on ranked.submission = dim_submission.submission
where ranked.place > 1;
