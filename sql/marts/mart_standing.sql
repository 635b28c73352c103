-- mart_standing
-- Grain:   one row per plan, target and area with a value after the base year
-- Reads:   target_trend, target_value, target_rule, target_span, plan_area, evaluated_area
-- Feeds:   standing.parquet
-- Caution: differences are value − other value. A county is compared with its province and ranked in its prefecture, a prefecture in its province. Small
--          samples rank nobody: not themselves, and none of their neighbours. Published in the order of ParquetExport.
with
standing as (
    select
        target_trend.plan_code,
        target_trend.target_code,
        target_trend.area_code,
        plan_area.level,
        evaluated_area.parent_code,
        case
            when plan_area.level = 'prefecture' then evaluated_area.parent_code
            when plan_area.level = 'county' then coalesce(prefecture.parent_code, evaluated_area.parent_code)
        end as upper_code,
        target_trend.as_of_year as year,
        target_trend.as_of_value as value,
        target_trend.as_of_is_small_sample as is_small_sample,
        target_rule.sense,
        target_span.base_value,
        case when target_rule.sense in ('at_least', 'more_than') then target_trend.as_of_value else - target_trend.as_of_value end as goodness
    from target_trend
    join target_rule
        on target_trend.target_code = target_rule.target_code
    join plan_area
        on target_trend.plan_code = plan_area.plan_code
        and target_trend.area_code = plan_area.area_code
    join evaluated_area
        on plan_area.boundary_year = evaluated_area.boundary_year
        and plan_area.area_code = evaluated_area.area_code
    left join evaluated_area as prefecture
        on evaluated_area.boundary_year = prefecture.boundary_year
        and evaluated_area.parent_code = prefecture.area_code
        and prefecture.level = 'prefecture'
    join target_span
        on target_trend.target_code = target_span.target_code
        and target_trend.area_code = target_span.area_code
        and not target_span.is_revised
),
ranked as (
    select
        target_code,
        area_code,
        rank() over (partition by target_code, parent_code, year order by goodness desc) as rank,
        count(*) over (partition by target_code, parent_code, year) as ranked_areas,
        max(case when is_small_sample then 1 else 0 end) over (partition by target_code, parent_code, year) as has_small_sample
    from standing
    where
        parent_code is not null
        and sense in ('at_least', 'more_than', 'at_most', 'less_than')
),
placed as (
    select * from ranked
    where ranked_areas >= 3 and has_small_sample = 0
)
select
    standing.plan_code,
    standing.target_code,
    standing.area_code,
    standing.level,
    standing.year,
    standing.value,
    standing.value - standing.base_value as change_from_base,
    standing.value - year_before.value as change_from_year_before,
    province.value as province_value,
    standing.value - province.value as difference_from_province,
    nation.value as nation_value,
    standing.value - nation.value as difference_from_nation,
    placed.rank,
    placed.ranked_areas,
    case when placed.rank is not null then 'competition' end as rank_method
from standing
left join target_value as year_before
    on standing.target_code = year_before.target_code
    and standing.area_code = year_before.area_code
    and standing.year = year_before.year + 1
left join target_value as province
    on standing.target_code = province.target_code
    and standing.upper_code = province.area_code
    and standing.year = province.year
left join target_value as nation
    on standing.target_code = nation.target_code
    and standing.level <> 'nation'
    and nation.area_code = '000000'
    and standing.year = nation.year
left join placed
    on standing.target_code = placed.target_code
    and standing.area_code = placed.area_code;
