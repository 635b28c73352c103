-- mart_rate_interval
-- Grain:   one row per area, rate per 1,000 or more, year and breakdown whose cases and population are known, on the boundaries of the newest data year
-- Reads:   area_rate, dim_indicator, evaluation_boundary, evaluated_area, poisson_bound
-- Feeds:   rate_interval.parquet
-- Caution: a level that reported the rate itself is shown with the operands it reported. Published in the order of ParquetExport.
with
rates as (
    select
        area_rate.boundary_year,
        area_rate.area_code,
        area_rate.indicator_code,
        area_rate.year,
        area_rate.breakdown,
        area_rate.value,
        area_rate.numerator as cases,
        area_rate.denominator as population,
        dim_indicator.multiplier,
        area_rate.numerator < 5
            or area_rate.denominator * case when people.unit = '万人' then 10000 else 1 end < 20000 as small_sample,
        case when area_rate.numerator = floor(area_rate.numerator) and area_rate.numerator >= 0
            then cast(area_rate.numerator as integer)
        end as whole_cases
    from area_rate
    join evaluation_boundary
        on area_rate.boundary_year = evaluation_boundary.boundary_year
    join dim_indicator
        on area_rate.indicator_code = dim_indicator.indicator_code
    left join dim_indicator as people
        on dim_indicator.denominator_code = people.indicator_code
    where
        evaluation_boundary.is_newest
        and dim_indicator.multiplier >= 1000
        and area_rate.numerator is not null
        and area_rate.denominator is not null
),
pooled as (
    select
        rates.*,
        count(*) over three_years as year_count,
        sum(cases) over three_years as three_year_cases,
        sum(population) over three_years as three_year_population
    from rates
    window three_years as (
        partition by area_code, indicator_code, breakdown
        order by year
        range between 2 preceding and current row
    )
),
bounded as (
    select
        pooled.*,
        case when whole_cases <= 100 then poisson_bound.lower_bound else poisson_lower(whole_cases) end as lower_bound,
        case when whole_cases <= 100 then poisson_bound.upper_bound else poisson_upper(whole_cases) end as upper_bound
    from pooled
    left join poisson_bound
        on pooled.whole_cases = poisson_bound.cases
)
select
    bounded.area_code,
    evaluated_area.name as area_name,
    evaluated_area.level,
    bounded.indicator_code,
    bounded.year,
    bounded.breakdown,
    bounded.value,
    bounded.cases,
    bounded.population,
    bounded.small_sample,
    rate_of(bounded.multiplier, bounded.lower_bound, bounded.population) as lower_value,
    rate_of(bounded.multiplier, bounded.upper_bound, bounded.population) as upper_value,
    case
        when bounded.whole_cases is null or bounded.population <= 0 then null
        when bounded.whole_cases <= 100 then 'poisson_exact'
        else 'poisson_byar'
    end as interval_method,
    case when bounded.year_count = 3 then bounded.three_year_cases end as pooled_cases,
    case when bounded.year_count = 3 then bounded.three_year_population end as pooled_population,
    case when bounded.year_count = 3 then rate_of(bounded.multiplier, bounded.three_year_cases, bounded.three_year_population) end as pooled_value,
    case when bounded.year_count = 3 then '3_year_sums' end as pooled_method
from bounded
join evaluated_area
    on bounded.boundary_year = evaluated_area.boundary_year
    and bounded.area_code = evaluated_area.area_code;
