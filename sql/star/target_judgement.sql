-- target_judgement
-- Grain:   one row per plan, target, area and year with a limit: whether the value of that year satisfies it
-- Reads:   target_value, target_limit, target_rule, evaluation_setting
-- Feeds:   target_span, fct_attainment
-- Caution: all comparisons are by cross-multiplication; only is_borderline looks at rounded numbers.
with
held as (
    select
        target_value.plan_code,
        target_value.target_code,
        target_value.area_code,
        target_value.year,
        target_limit.is_revised,
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
        target_limit.limit_value,
        value_of(target_rule.upper_numerator, target_rule.upper_denominator) as upper_value,
        target_rule.holds_at,
        target_rule.shown_unit
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
        case when sense = 'between' then compare_fractions(value_numerator, value_denominator, upper_numerator, upper_denominator) end as against_upper,
        as_shown(value, shown_unit) as shown_value,
        as_shown(limit_value, shown_unit) as shown_limit,
        as_shown(upper_value, shown_unit) as shown_upper,
        coalesce(as_shown(holds_at, shown_unit), -1) as shown_best
    from held
),
judged as (
    select
        *,
        case sense
            when 'at_least' then against_limit >= 0
            when 'at_most' then against_limit <= 0
            when 'more_than' then against_limit > 0 or holds_the_best
            when 'less_than' then against_limit < 0 or holds_the_best
            else against_limit >= 0 and against_upper <= 0
        end as is_satisfied,
        case sense
            when 'at_least' then shown_value >= shown_limit
            when 'at_most' then shown_value <= shown_limit
            when 'more_than' then shown_value > shown_limit or (shown_value = shown_best and shown_limit = shown_best)
            when 'less_than' then shown_value < shown_limit or (shown_value = shown_best and shown_limit = shown_best)
            else shown_value >= shown_limit and shown_value <= shown_upper
        end as is_satisfied_as_shown
    from compared
),
neared as (
    select
        *,
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
            when is_satisfied_as_shown or not allows_nearly then false
            when sense in ('at_least', 'between') and shown_value < shown_limit
                then (shown_limit - shown_value) * 1000000 <= abs(shown_limit) * nearly_share
            when sense = 'at_most' then (shown_value - shown_limit) * 1000000 <= abs(shown_limit) * nearly_share
            when sense = 'between' then (shown_value - shown_upper) * 1000000 <= abs(shown_upper) * nearly_share
            else false
        end as is_near_as_shown
    from judged
)
select
    plan_code,
    target_code,
    area_code,
    year,
    is_revised,
    is_satisfied,
    is_near,
    is_satisfied <> is_satisfied_as_shown or is_near <> is_near_as_shown as is_borderline,
    case
        when sense in ('at_least', 'more_than') then value - limit_value
        when sense in ('at_most', 'less_than') then limit_value - value
        else least(value - limit_value, upper_value - value)
    end as gap
from neared;
