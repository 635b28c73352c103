-- mart_observation_superseded
-- Grain:   one row per accepted statement that another one stands before
-- Reads:   fct_observation, dim_submission
-- Feeds:   observation_superseded.parquet
-- Caution: the order is that of observation_current: 本年 before 上年, then the newest. Few cells are stated twice: only these are ranked.
with
contested as (
    select area_code, indicator_code, year, breakdown
    from fct_observation
    group by area_code, indicator_code, year, breakdown
    having count(*) > 1
),
ranked as (
    select
        fct_observation.*,
        row_number() over (
            partition by fct_observation.area_code, fct_observation.indicator_code, fct_observation.year, fct_observation.breakdown
            order by
                fct_observation.statement, fct_observation.received_at desc, fct_observation.inbox_path desc,
                fct_observation.submission desc, fct_observation.sheet desc, fct_observation.cell desc
        ) as place
    from fct_observation
    join contested
        on fct_observation.area_code = contested.area_code
        and fct_observation.indicator_code = contested.indicator_code
        and fct_observation.year = contested.year
        and fct_observation.breakdown = contested.breakdown
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
