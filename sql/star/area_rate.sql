-- area_rate
-- Grain:   one row per boundary year, area, rate, year and breakdown that was reported or can be worked out
-- Reads:   own_value, rate_of_parts, rate_operand, evaluated_area, dim_indicator, evaluation_setting
-- Feeds:   area_value
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
computed as (
    select
        rate_of_parts.*,
        rate_of(rates.multiplier, rate_of_parts.numerator, rate_of_parts.denominator) as value,
        rate_of_parts.given_count * 100 >= evaluation_setting.min_coverage_pct * rate_of_parts.part_count as is_enough
    from rate_of_parts
    join rates
        on rate_of_parts.indicator_code = rates.indicator_code
    cross join evaluation_setting
),
together as (
    select
        coalesce(own.boundary_year, computed.boundary_year) as boundary_year,
        coalesce(own.area_code, computed.area_code) as area_code,
        coalesce(own.indicator_code, computed.indicator_code) as indicator_code,
        coalesce(own.year, computed.year) as year,
        coalesce(own.breakdown, computed.breakdown) as breakdown,
        own.value as value_reported,
        computed.value as value_computed,
        case when computed.is_enough then computed.value end as value_standing,
        computed.numerator,
        computed.denominator,
        percent_of(computed.given_count, computed.part_count) as coverage_pct
    from own
    full outer join computed
        on own.boundary_year = computed.boundary_year
        and own.area_code = computed.area_code
        and own.indicator_code = computed.indicator_code
        and own.year = computed.year
        and own.breakdown = computed.breakdown
)
select
    together.boundary_year,
    together.area_code,
    together.indicator_code,
    together.year,
    together.breakdown,
    coalesce(together.value_reported, together.value_standing) as value,
    together.value_reported,
    together.value_computed,
    case when together.value_reported is null then together.numerator else rate_operand.numerator_reported end as numerator,
    case when together.value_reported is null then together.denominator else rate_operand.denominator_reported end as denominator,
    together.coverage_pct
from together
left join rate_operand
    on together.boundary_year = rate_operand.boundary_year
    and together.area_code = rate_operand.area_code
    and together.indicator_code = rate_operand.indicator_code
    and together.year = rate_operand.year
    and together.breakdown = rate_operand.breakdown;
