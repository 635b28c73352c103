-- stg_accepted
-- Grain:   one row per accepted area, indicator, year and breakdown near what is staged and not replaced by it
-- Reads:   observation_accepted, stg_observation, dim_area, dim_indicator
-- Feeds:   stg_displaced, stg_standing
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
    from observation_accepted as observations
    semi join near_years
        on observations.year = near_years.year
    semi join near_areas
        on observations.area_code = near_areas.area_code
    where observations.accepted_until is null
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
    current.area_code,
    current.indicator_code,
    current.year,
    current.breakdown,
    current.value,
    case
        when indicators.kind = 'count' and not starts_with(indicators.unit, '万') and current.decimals >= 0 then 0
        else half_unit(least(current.decimals, indicators.decimals))
    end as half_unit,
    least(current.decimals, indicators.decimals) as decimals,
    current.is_approximate,
    current.statement
from ranked as current
inner join dim_indicator as indicators
    on current.indicator_code = indicators.indicator_code
anti join stg_observation as staged
    on current.area_code = staged.area_code
    and current.indicator_code = staged.indicator_code
    and current.year = staged.year
    and current.breakdown = staged.breakdown
    -- a 上年 cell replaces no report of that year itself
    and (staged.statement = 'current_year' or current.statement = 'previous_year')
where current.rank_of_statement = 1
order by current.indicator_code;
