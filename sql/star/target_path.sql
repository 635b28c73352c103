-- target_path
-- Grain:   one row per plan, target and area with a value after the base year and a limit: the bounds and the way to them
-- Reads:   target_trend, target_rule, target_limit, target_span, evaluated_plan
-- Feeds:   mart_progress
-- Caution: paths only towards a limit that does not move: a fixed one, or one that follows from the base. None with fewer than three years.
with
bounded as (
    select
        target_trend.plan_code,
        target_trend.target_code,
        target_trend.area_code,
        target_trend.as_of_year,
        target_trend.path_points,
        target_rule.sense,
        target_rule.course,
        case when target_rule.sense in ('at_least', 'more_than') then 1 else -1 end as good_sign,
        target_rule.boundary_year < target_rule.end_year as is_running,
        target_rule.sense <> 'between' and target_rule.reference in ('none', 'base') as is_fixed,
        target_rule.base_year,
        evaluated_plan.mid_year,
        target_rule.end_year,
        target_span.base_value,
        target_span.mid_value,
        case when target_rule.sense <> 'between' then target_limit.limit_value end as goal,
        case when target_rule.sense in ('at_least', 'more_than', 'between') then target_limit.limit_value end as least_value,
        case
            when target_rule.sense in ('at_most', 'less_than') then target_limit.limit_value
            when target_rule.sense = 'between' then value_of(target_rule.upper_numerator, target_rule.upper_denominator)
        end as most_value
    from target_trend
    join target_rule
        on target_trend.target_code = target_rule.target_code
    join evaluated_plan
        on target_trend.plan_code = evaluated_plan.plan_code
    join target_span
        on target_trend.target_code = target_span.target_code
        and target_trend.area_code = target_span.area_code
        and not target_span.is_revised
    join target_limit
        on target_trend.target_code = target_limit.target_code
        and target_trend.area_code = target_limit.area_code
        and target_trend.as_of_year = target_limit.year
        and not target_limit.is_revised
),
shaped as (
    select
        *,
        case when is_fixed then (goal - base_value) * good_sign end as way_asked,
        case
            when not is_fixed or base_value is null or course = 'stepwise' or path_points < 3 then null
            when (goal - base_value) * good_sign <= 0 then 'held'
            when course = 'geometric' and base_value > 0 and goal > 0 then 'geometric'
            else 'linear'
        end as shape
    from bounded
)
select
    plan_code,
    target_code,
    area_code,
    sense,
    good_sign,
    is_running,
    is_fixed,
    base_year,
    end_year,
    base_value,
    mid_value,
    goal,
    least_value,
    most_value,
    way_asked,
    shape,
    path_at(shape, base_value, goal, as_of_year - base_year, end_year - base_year) as path_now,
    path_at(shape, base_value, goal, mid_year - base_year, end_year - base_year) as path_mid
from shaped;
