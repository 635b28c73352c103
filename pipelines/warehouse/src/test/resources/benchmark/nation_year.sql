-- One nation-year of invented figures: every county, 350 indicators, the whole population and its urban and rural halves.
-- Grain: one row per area, indicator, year and breakdown; {year} is put in
with
areas as (
    select area_code, row_number() over (order by area_code) as area_number
    from dim_area
    where level = 'county' and valid_from <= 2015 and coalesce(valid_to, 9999) >= 2015
),
deaths as (
    select distinct numerator_code as indicator_code
    from dim_indicator
    where multiplier > 100
),
counts as (
    select
        indicators.*,
        indicators.indicator_code in (select indicator_code from deaths) as is_death
    from dim_indicator as indicators
),
picked as (
    select *
    from counts
    qualify row_number() over (order by kind in ('mean'), numerator_code is null and kind <> 'count', indicator_code) <= 350
),
parts as (
    select *
    from (values ('T.T', 5), ('T.U', 2), ('T.R', 3)) as halves (breakdown, fifths)
),
sized as (
    select
        areas.area_code,
        picked.indicator_code,
        {year} as year,
        parts.breakdown,
        picked.kind,
        picked.unit,
        picked.is_death,
        picked.multiplier,
        picked.numerator_code in (select indicator_code from deaths) as is_death_rate,
        parts.fifths * (1000 + areas.area_number + ({year} - 2010)) as people,
        parts.fifths * (1 + ({year} * 7 + areas.area_number) % 5) as dead
    from areas
    cross join picked
    cross join parts
)
select
    area_code,
    indicator_code,
    year,
    breakdown,
    case
        when kind = 'count' and is_death then dead
        when kind = 'count' and starts_with(unit, '万') then round(people / 10000, 2)
        when kind = 'count' then people
        when is_death_rate then round(multiplier * dead / people, 2)
        when kind = 'mean' then 70
        else 100
    end as value,
    case when kind = 'count' and not starts_with(unit, '万') then 0 else 2 end as decimals
from sized
