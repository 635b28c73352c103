-- past_count
-- Grain:   one row per boundary year, county as it was, count, year and breakdown that it reported
-- Reads:   past_county, reported_value, boundary_indicator, dim_indicator
-- Feeds:   area_count, rate_of_parts, small_count
-- Caution: what a county of that time reported under the code of that time.
with
counties as (
    select distinct boundary_year, year, source_code
    from past_county
)
select
    counties.boundary_year,
    counties.source_code as area_code,
    reported_value.indicator_code,
    reported_value.year,
    reported_value.breakdown,
    reported_value.value
from counties
join reported_value
    on counties.source_code = reported_value.area_code
    and counties.year = reported_value.year
join boundary_indicator
    on counties.boundary_year = boundary_indicator.boundary_year
    and reported_value.indicator_code = boundary_indicator.indicator_code
join dim_indicator
    on reported_value.indicator_code = dim_indicator.indicator_code
where
    dim_indicator.aggregation = 'sum'
    and reported_value.value is not null;
