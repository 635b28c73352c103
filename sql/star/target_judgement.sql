-- target_judgement
-- Grain:   one row per plan, target, area and year with a limit: whether the value of that year satisfies it
-- Reads:   target_value, target_limit, target_rule, evaluation_setting
-- Feeds:   target_span, fct_attainment
-- Caution: all comparisons are by cross-multiplication; nothing here looks at a rounded number.
with
held as (
    select
        target_value.plan_code,
        target_value.target_code,
        target_value.area_code,
        target_value.year,
        target_rule.sense,
        target_rule.allows_nearly,
        target_value.value_numerator,
        target_value.value_denominator,
        target_limit.limit_numerator,
        target_limit.limit_denominator,
        target_rule.upper_numerator,
        target_rule.upper_denominator,
        coalesce(
            target_value.value_numerator = target_rule.holds_at * target_value.value_denominator
            and target_limit.reference_numerator = target_rule.holds_at * target_limit.reference_denominator,
            false
        ) as holds_the_best,
        cast(evaluation_setting.nearly_met_pct * 10000 as decimal(18, 0)) as nearly_share,
        target_value.value,
        target_limit.limit_value
    from target_value
    join target_limit
        on target_value.target_code = target_limit.target_code
        and target_value.area_code = target_limit.area_code
        and target_value.year = target_limit.year
    join target_rule
        on target_value.target_code = target_rule.target_code
    cross join evaluation_setting
),
compared as (
    select
        *,
        compare_fractions(value_numerator, value_denominator, limit_numerator, limit_denominator) as against_limit,
        case when sense = 'between'
            then compare_fractions(value_numerator, value_denominator, upper_numerator, upper_denominator)
        end as against_upper
    from held
),
decided as (
    select
        *,
        case sense
            when 'at_least' then against_limit >= 0
            when 'at_most' then against_limit <= 0
            when 'more_than' then against_limit > 0 or holds_the_best
            when 'less_than' then against_limit < 0 or holds_the_best
            else against_limit >= 0 and against_upper <= 0
        end as is_satisfied
    from compared
)
select
    plan_code,
    target_code,
    area_code,
    year,
    is_satisfied,
    -- no further from the bound it falls short of than nearly_met_pct percent of that bound
    case
        when is_satisfied or not allows_nearly then false
        when sense in ('at_least', 'between') and against_limit < 0
            then compare_fractions(
                value_numerator, value_denominator,
                limit_numerator * (1000000 - sign(limit_numerator) * nearly_share), limit_denominator * 1000000
            ) >= 0
        when sense = 'at_most'
            then compare_fractions(
                value_numerator, value_denominator,
                limit_numerator * (1000000 + sign(limit_numerator) * nearly_share), limit_denominator * 1000000
            ) <= 0
        when sense = 'between'
            then compare_fractions(
                value_numerator, value_denominator,
                upper_numerator * (1000000 + sign(upper_numerator) * nearly_share), upper_denominator * 1000000
            ) <= 0
        else false
    end as is_near,
    case
        when sense in ('at_least', 'more_than') then value - limit_value
        when sense in ('at_most', 'less_than') then limit_value - value
        else least(value - limit_value, value_of(upper_numerator, upper_denominator) - value)
    end as gap
from decided;
