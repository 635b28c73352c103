-- stg_accepted
-- Grain:   one row per accepted area, indicator, year and breakdown near what is staged
-- Reads:   fct_observation, stg_observation, dim_area
-- Feeds:   stg_statement, stg_standing
-- Caution: the order of statements is that of the view observation_current.
with
staged_areas as (select distinct area_code from stg_observation),
near_areas as (
    select area_code from staged_areas
    union
    -- the direct parts of what is staged
    select parts.area_code
    from staged_areas
    inner join dim_area as parts
        on staged_areas.area_code = parts.parent_code
    union
    -- the areas beside it
    select beside.area_code
    from staged_areas
    inner join dim_area as own
        on staged_areas.area_code = own.area_code
    inner join dim_area as beside
        on own.parent_code = beside.parent_code
),
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
    semi join near_areas
        on observations.area_code = near_areas.area_code
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
