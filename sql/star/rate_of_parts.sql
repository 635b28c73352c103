-- rate_of_parts
-- Grain:   one row per boundary year, area, rate, year and breakdown for which at least one part gave both operands
-- Reads:   rate_operand, area_part, evaluated_area, evaluation_setting
-- Feeds:   area_rate
with
operands as (
    select
        boundary_year,
        area_code,
        indicator_code,
        year,
        breakdown,
        numerator,
        denominator
    from rate_operand
    where
        numerator is not null
        and denominator is not null
),
parts as (
    select
        area_part.boundary_year,
        area_part.area_code,
        area_part.year,
        area_part.part_code,
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
cross join evaluation_setting
group by
    parts.boundary_year,
    parts.area_code,
    operands.indicator_code,
    parts.year,
    operands.breakdown;
