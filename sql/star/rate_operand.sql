-- rate_operand
-- Grain:   one row per boundary year, area, rate, year and breakdown of which the area has at least one operand
-- Reads:   area_count, dim_indicator
-- Feeds:   rate_of_parts, area_rate
with
rates as (
    select
        indicator_code,
        numerator_code,
        denominator_code
    from dim_indicator
    where
        aggregation = 'ratio_of_sums'
        and numerator_code is not null
        and denominator_code is not null
),
numerators as (
    select
        area_count.boundary_year,
        area_count.area_code,
        rates.indicator_code,
        area_count.year,
        area_count.breakdown,
        area_count.value,
        area_count.value_reported
    from area_count
    join rates
        on area_count.indicator_code = rates.numerator_code
),
denominators as (
    select
        area_count.boundary_year,
        area_count.area_code,
        rates.indicator_code,
        area_count.year,
        area_count.breakdown,
        area_count.value,
        area_count.value_reported
    from area_count
    join rates
        on area_count.indicator_code = rates.denominator_code
)
select
    coalesce(numerators.boundary_year, denominators.boundary_year) as boundary_year,
    coalesce(numerators.area_code, denominators.area_code) as area_code,
    coalesce(numerators.indicator_code, denominators.indicator_code) as indicator_code,
    coalesce(numerators.year, denominators.year) as year,
    coalesce(numerators.breakdown, denominators.breakdown) as breakdown,
    numerators.value as numerator,
    denominators.value as denominator,
    numerators.value_reported as numerator_reported,
    denominators.value_reported as denominator_reported
from numerators
full outer join denominators
    on numerators.boundary_year = denominators.boundary_year
    and numerators.area_code = denominators.area_code
    and numerators.indicator_code = denominators.indicator_code
    and numerators.year = denominators.year
    and numerators.breakdown = denominators.breakdown;
