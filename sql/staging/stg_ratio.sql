-- stg_ratio
-- Grain: one row per staged submission, area, rate, year and breakdown, where the submission states the rate or an operand
-- Reads: stg_statement, stg_standing, dim_indicator
-- Feeds: R101, R102, R103
with
rates as (
    select indicator_code, numerator_code, denominator_code
    from dim_indicator
    where numerator_code is not null and denominator_code is not null
),
roles as (
    select indicator_code, indicator_code as operand_code from rates
    union
    select indicator_code, numerator_code as operand_code from rates
    union
    select indicator_code, denominator_code as operand_code from rates
),
stated as (
    select distinct
        statements.submission,
        roles.indicator_code,
        statements.area_code,
        statements.year,
        statements.breakdown
    from stg_statement as statements
    inner join roles
        on statements.indicator_code = roles.operand_code
)
select
    stated.submission,
    stated.area_code,
    stated.indicator_code,
    stated.year,
    stated.breakdown,
    coalesce(own_rate.operand, standing_rate.operand) as rate,
    coalesce(own_numerator.operand, standing_numerator.operand) as numerator,
    coalesce(own_denominator.operand, standing_denominator.operand) as denominator
from stated
inner join rates
    on stated.indicator_code = rates.indicator_code
left join stg_superseded as own_rate
    on own_rate.indicator_code = rates.indicator_code
    and own_rate.area_code = stated.area_code
    and own_rate.year = stated.year
    and own_rate.breakdown = stated.breakdown
    and own_rate.submission = stated.submission
left join stg_standing as standing_rate
    on standing_rate.indicator_code = rates.indicator_code
    and standing_rate.area_code = stated.area_code
    and standing_rate.year = stated.year
    and standing_rate.breakdown = stated.breakdown
left join stg_superseded as own_numerator
    on own_numerator.indicator_code = rates.numerator_code
    and own_numerator.area_code = stated.area_code
    and own_numerator.year = stated.year
    and own_numerator.breakdown = stated.breakdown
    and own_numerator.submission = stated.submission
left join stg_standing as standing_numerator
    on standing_numerator.indicator_code = rates.numerator_code
    and standing_numerator.area_code = stated.area_code
    and standing_numerator.year = stated.year
    and standing_numerator.breakdown = stated.breakdown
left join stg_superseded as own_denominator
    on own_denominator.indicator_code = rates.denominator_code
    and own_denominator.area_code = stated.area_code
    and own_denominator.year = stated.year
    and own_denominator.breakdown = stated.breakdown
    and own_denominator.submission = stated.submission
left join stg_standing as standing_denominator
    on standing_denominator.indicator_code = rates.denominator_code
    and standing_denominator.area_code = stated.area_code
    and standing_denominator.year = stated.year
    and standing_denominator.breakdown = stated.breakdown;
