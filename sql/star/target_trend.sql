-- target_trend
-- Grain:   one row per plan, target and area with a value after the base year: the newest one and the line through the last five years
-- Reads:   target_value, target_rule, dim_indicator
-- Feeds:   mart_progress, mart_standing, target_path
-- Caution: least squares over x = year − as_of_year, in whole numbers: slope = (n·Σxy − Σx·Σy) ÷ (n·Σxx − Σx·Σx). At least three years.
with
newest as (
    select
        target_value.target_code,
        target_value.area_code,
        target_rule.base_year,
        max(target_value.year) as as_of_year
    from target_value
    join target_rule
        on target_value.target_code = target_rule.target_code
    where target_value.year > target_rule.base_year
    group by
        target_value.target_code,
        target_value.area_code,
        target_rule.base_year
),
points as (
    select
        target_value.*,
        newest.as_of_year,
        newest.base_year,
        target_value.year - newest.as_of_year as x,
        target_value.year > newest.as_of_year - 5 as is_recent
    from target_value
    join newest
        on target_value.target_code = newest.target_code
        and target_value.area_code = newest.area_code
    where target_value.year <= newest.as_of_year
),
sums as (
    select
        plan_code,
        target_code,
        area_code,
        as_of_year,
        max(case when x = 0 then value end) as as_of_value,
        max(case when x = 0 and is_small_sample then 1 else 0 end) = 1 as as_of_is_small_sample,
        count(case when year >= base_year then 1 end) as path_points,
        count(case when is_recent then 1 end) as n,
        sum(case when is_recent then x else 0 end) as sum_x,
        sum(case when is_recent then x * x else 0 end) as sum_xx,
        sum(case when is_recent then value else 0 end) as sum_y,
        sum(case when is_recent then value * x else 0 end) as sum_xy
    from points
    group by
        plan_code,
        target_code,
        area_code,
        as_of_year
),
lines as (
    select
        sums.*,
        target_rule.end_year - sums.as_of_year as years_left,
        dim_indicator.valid_min,
        dim_indicator.valid_max,
        case when sums.n >= 3 and target_rule.course <> 'stepwise' then sums.n * sums.sum_xx - sums.sum_x * sums.sum_x end as spread,
        scaled_to_ten(sums.sum_xy) * sums.n - scaled_to_ten(sums.sum_y) * sums.sum_x as rise,
        scaled_to_ten(sums.sum_y) as scaled_sum_y
    from sums
    join target_rule
        on sums.target_code = target_rule.target_code
    left join dim_indicator
        on target_rule.indicator_code = dim_indicator.indicator_code
)
select
    plan_code,
    target_code,
    area_code,
    as_of_year,
    as_of_value,
    as_of_is_small_sample,
    path_points,
    n as trend_points,
    scaled_quotient(rise, spread) as trend_yearly,
    -- mean of y + slope × (years left − mean of x), over the common denominator n × spread
    case
        when years_left > 0 and spread is not null then greatest(least(
            scaled_quotient(scaled_sum_y * spread + rise * (n * years_left - sum_x), n * spread),
            coalesce(valid_max, cast(999999999999999999 as decimal(28, 10)))
        ), coalesce(valid_min, cast(-999999999999999999 as decimal(28, 10))))
    end as forecast_value
from lines;
