-- rate_of_parts
-- Grain:   one row per boundary year, area, rate, year and breakdown for which at least one part gave both operands
-- Reads:   rate_operand, past_count, dim_indicator, area_part, evaluated_area, evaluation_setting
-- Feeds:   area_rate, uneven_sum
with
operands as (
    select
        boundary_year,
        area_code,
        indicator_code,
        year,
        breakdown,
        numerator,
        denominator,
        false as is_past
    from rate_operand
    where
        numerator is not null
        and denominator is not null
    union all
    select
        numerators.boundary_year,
        numerators.area_code,
        dim_indicator.indicator_code,
        numerators.year,
        numerators.breakdown,
        numerators.value as numerator,
        denominators.value as denominator,
        true as is_past
    from past_count as numerators
    join dim_indicator
        on numerators.indicator_code = dim_indicator.numerator_code
        and dim_indicator.aggregation = 'ratio_of_sums'
    join past_count as denominators
        on dim_indicator.denominator_code = denominators.indicator_code
        and numerators.boundary_year = denominators.boundary_year
        and numerators.area_code = denominators.area_code
        and numerators.year = denominators.year
        and numerators.breakdown = denominators.breakdown
),
parts as (
    select
        area_part.boundary_year,
        area_part.area_code,
        area_part.year,
        area_part.part_code,
        area_part.is_past,
        count(*) over (partition by area_part.boundary_year, area_part.area_code, area_part.year) as part_count
    from area_part
    join evaluated_area
        on area_part.boundary_year = evaluated_area.boundary_year
        and area_part.area_code = evaluated_area.area_code
)
select
    parts.boundary_year,
    parts.area_code,
    operands.indicator_code,
    parts.year,
    operands.breakdown,
    sum(operands.numerator) as numerator,
    sum(operands.denominator) as denominator,
    percent_of(count(*), max(parts.part_count)) as coverage_pct,
    count(*) * 100 >= max(evaluation_setting.min_coverage_pct) * max(parts.part_count) as is_enough
from parts
join operands
    on parts.boundary_year = operands.boundary_year
    and parts.part_code = operands.area_code
    and parts.year = operands.year
    and parts.is_past = operands.is_past
cross join evaluation_setting
group by
    parts.boundary_year,
    parts.area_code,
    operands.indicator_code,
    parts.year,
    operands.breakdown;
