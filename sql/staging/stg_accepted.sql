-- stg_accepted
-- Grain:   one row per accepted area, indicator, year and breakdown near what is staged
-- Reads:   fct_observation, stg_observation
-- Feeds:   stg_statement, stg_standing
-- Caution: the order of statements is that of the view observation_current.
with
staged_areas as (select distinct area_code from stg_observation),
near_years as (
    -- a rule looks at most two years back, so a staged year can be an operand of the two after it
    select distinct years.year + around.years_away as year
    from (select distinct year from stg_observation) as years
    cross join (select unnest([-2, -1, 0, 1, 2]) as years_away) as around
),
near as (
    select observations.*
    from fct_observation as observations
    semi join near_years
        on observations.year = near_years.year
    semi join staged_areas
        on observations.area_code = staged_areas.area_code
),
ranked as (
    select
        *,
        row_number() over (
            partition by area_code, indicator_code, year, breakdown
            order by statement, received_at desc, inbox_path desc, submission desc, sheet desc, cell desc
        ) as rank_of_statement
    from near
)
select
    area_code,
    indicator_code,
    year,
    breakdown,
    value,
    decimals,
    is_approximate,
    statement
from ranked
where rank_of_statement = 1;
