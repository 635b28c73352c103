-- mart_progress
-- Grain:   one row per plan, target and area with a value after the base year and a limit
-- Reads:   target_trend, target_path, plan_area
-- Feeds:   mart_domain_score, progress.parquet
-- Caution: every formula is named in a method column and in the comments of the table. Published in the order of ParquetExport.
with
measured as (
    select
        target_path.*,
        plan_area.level,
        target_trend.as_of_year,
        target_trend.as_of_value,
        target_trend.trend_points,
        target_trend.trend_yearly,
        case when target_path.is_running then target_trend.forecast_value end as forecast_value,
        greatest(
            coalesce(target_path.least_value - target_trend.as_of_value, 0), coalesce(target_trend.as_of_value - target_path.most_value, 0), 0
        ) as distance_now,
        greatest(
            coalesce(target_path.least_value - target_trend.forecast_value, 0), coalesce(target_trend.forecast_value - target_path.most_value, 0), 0
        ) as distance_then
    from target_path
    join target_trend
        on target_path.target_code = target_trend.target_code
        and target_path.area_code = target_trend.area_code
    join plan_area
        on target_path.plan_code = plan_area.plan_code
        and target_path.area_code = plan_area.area_code
)
select
    plan_code,
    target_code,
    area_code,
    level,
    as_of_year,
    as_of_value,
    base_value,
    goal as target_value,
    case
        when distance_now = 0 then cast(100 as decimal(9, 2))
        when as_of_value < least_value and least_value > 0 then share_pct(as_of_value, least_value)
        else share_pct(most_value, as_of_value)
    end as degree_pct,
    case
        when sense = 'between' then 'within_range'
        when good_sign = 1 then 'value_to_target'
        else 'target_to_value'
    end as degree_method,
    case
        when way_asked > 0 then share_pct(as_of_value - base_value, goal - base_value)
        when distance_now = 0 and (sense = 'between' or (sense in ('at_least', 'at_most') and way_asked is not null))
            then cast(100 as decimal(9, 2))
    end as progress_pct,
    case
        when way_asked > 0 then 'share_of_the_way'
        when distance_now = 0 and sense = 'between' then 'within_range'
        when distance_now = 0 and sense in ('at_least', 'at_most') and way_asked is not null then 'met_at_base'
    end as progress_method,
    case
        when way_asked > 0 then shared_among(goal - base_value, end_year - base_year)
        when way_asked is not null then cast(0 as decimal(28, 10))
    end as planned_yearly,
    shared_among(as_of_value - base_value, as_of_year - base_year) as achieved_yearly,
    case
        when as_of_year = end_year or not is_fixed then null
        when distance_now = 0 then cast(0 as decimal(28, 10))
        else shared_among(goal - as_of_value, end_year - as_of_year)
    end as needed_yearly,
    case when as_of_year < end_year then path_now end as path_value,
    case when as_of_year < end_year then (as_of_value - path_now) * good_sign >= 0 end as on_track,
    path_mid as mid_path_value,
    (mid_value - path_mid) * good_sign >= 0 as mid_on_track,
    shape as path_method,
    trend_points,
    trend_yearly,
    case
        when sense = 'between' then null
        when trend_yearly * good_sign > 0 then 'improving'
        when trend_yearly * good_sign < 0 then 'worsening'
        when trend_yearly = 0 then 'level'
    end as trend,
    case when trend_yearly is not null then 'least_squares_5_years' end as trend_method,
    forecast_value,
    case
        when forecast_value is null or not (is_fixed or sense = 'between') then null
        when distance_then = 0 and not (sense in ('more_than', 'less_than') and forecast_value = goal) then 'likely'
        when distance_now = 0 or distance_then * 2 <= distance_now then 'effort'
        else 'difficult'
    end as outlook,
    case when forecast_value is not null then 'least_squares_5_years' end as forecast_method
from measured;
