-- area_rate
-- Grain:   one row per boundary year, area, rate, year and breakdown that was reported or can be worked out
-- Reads:   own_value, rate_of_parts, rate_operand, evaluated_area, dim_indicator
-- Feeds:   area_value, mart_rate_interval
-- Caution: no rate is ever averaged. Numerator and denominator are those behind the value: the area's own where it reported the rate itself.
with
rates as (
    select
        indicator_code,
        multiplier
    from dim_indicator
    where
        aggregation = 'ratio_of_sums'
        and numerator_code is not null
        and denominator_code is not null
),
own as (
    select own_value.*
    from own_value
    join rates
        on own_value.indicator_code = rates.indicator_code
    join evaluated_area
        on own_value.boundary_year = evaluated_area.boundary_year
        and own_value.area_code = evaluated_area.area_code
),
operands as (
    -- sums over the parts where there are parts, the area's own operands where there are none
    select
        rate_operand.boundary_year,
        rate_operand.area_code,
        rate_operand.indicator_code,
        rate_operand.year,
        rate_operand.breakdown,
        rate_operand.numerator_reported,
        rate_operand.denominator_reported,
        case when evaluated_area.has_parts then rate_of_parts.numerator else rate_operand.numerator end as numerator,
        case when evaluated_area.has_parts then rate_of_parts.denominator else rate_operand.denominator end as denominator,
        case
            when evaluated_area.has_parts then rate_of_parts.coverage_pct
            when rate_operand.numerator is not null and rate_operand.denominator is not null then 100
        end as coverage_pct,
        case when evaluated_area.has_parts then rate_of_parts.is_enough else true end as is_enough
    from rate_operand
    join evaluated_area
        on rate_operand.boundary_year = evaluated_area.boundary_year
        and rate_operand.area_code = evaluated_area.area_code
    left join rate_of_parts
        on rate_operand.boundary_year = rate_of_parts.boundary_year
        and rate_operand.area_code = rate_of_parts.area_code
        and rate_operand.indicator_code = rate_of_parts.indicator_code
        and rate_operand.year = rate_of_parts.year
        and rate_operand.breakdown = rate_of_parts.breakdown
),
computed as (
    select
        operands.*,
        rate_of(rates.multiplier, operands.numerator, operands.denominator) as value
    from operands
    join rates
        on operands.indicator_code = rates.indicator_code
),
together as (
    select
        coalesce(own.boundary_year, computed.boundary_year) as boundary_year,
        coalesce(own.area_code, computed.area_code) as area_code,
        coalesce(own.indicator_code, computed.indicator_code) as indicator_code,
        coalesce(own.year, computed.year) as year,
        coalesce(own.breakdown, computed.breakdown) as breakdown,
        coalesce(own.value, case when computed.is_enough then computed.value end) as value,
        own.value as value_reported,
        computed.value as value_computed,
        case when own.value is null then computed.numerator else computed.numerator_reported end as numerator,
        case when own.value is null then computed.denominator else computed.denominator_reported end as denominator,
        computed.coverage_pct
    from own
    full outer join computed
        on own.boundary_year = computed.boundary_year
        and own.area_code = computed.area_code
        and own.indicator_code = computed.indicator_code
        and own.year = computed.year
        and own.breakdown = computed.breakdown
)
select
    boundary_year,
    area_code,
    indicator_code,
    year,
    breakdown,
    value,
    value_reported,
    value_computed,
    numerator,
    denominator,
    coverage_pct
from together
where
    value_reported is not null
    or coverage_pct is not null;
