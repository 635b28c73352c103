-- merged_value
-- Grain:   one row per count of an area into which several whole areas have gone since
-- Reads:   area_report, reported_value, boundary_indicator, dim_indicator
-- Feeds:   area_count
with
counts as (
    select
        boundary_indicator.boundary_year,
        boundary_indicator.indicator_code
    from boundary_indicator
    join dim_indicator
        on boundary_indicator.indicator_code = dim_indicator.indicator_code
    where dim_indicator.aggregation = 'sum'
)
select
    area_report.boundary_year,
    area_report.area_code,
    reported_value.indicator_code,
    reported_value.year,
    reported_value.breakdown,
    sum(reported_value.value) as value,
    count(*) as given_count,
    max(area_report.source_count) as source_count
from area_report
join reported_value
    on area_report.source_code = reported_value.area_code
    and area_report.year = reported_value.year
join counts
    on area_report.boundary_year = counts.boundary_year
    and reported_value.indicator_code = counts.indicator_code
where
    area_report.source_count > 1
    and reported_value.value is not null
group by
    area_report.boundary_year,
    area_report.area_code,
    reported_value.indicator_code,
    reported_value.year,
    reported_value.breakdown;
