-- suppressed_observation
-- Grain:   one row per area as reported, indicator, year and breakdown whose values are not published
-- Reads:   standing_observation, sensitive_count, area_report, suppressed_figure, evaluation_boundary
-- Feeds:   mart_observation
-- Caution: what was reported on other boundaries than the newest is not published at all: it differs from what is by what has changed sides.
with
stated as (
    select distinct
        standing_observation.area_code,
        standing_observation.indicator_code,
        standing_observation.year,
        standing_observation.breakdown
    from standing_observation
    join sensitive_count
        on standing_observation.indicator_code = sensitive_count.indicator_code
    where standing_observation.value is not null
)
select distinct
    stated.area_code,
    stated.indicator_code,
    stated.year,
    stated.breakdown
from stated
left join (
    select area_report.* from area_report
    join evaluation_boundary
        on area_report.boundary_year = evaluation_boundary.boundary_year
        and evaluation_boundary.is_newest
    where area_report.source_count = 1
) as heard
    on stated.area_code = heard.source_code
    and stated.year = heard.year
left join suppressed_figure
    on heard.area_code = suppressed_figure.area_code
    and stated.indicator_code = suppressed_figure.indicator_code
    and stated.year = suppressed_figure.year
    and stated.breakdown = suppressed_figure.breakdown
where
    heard.area_code is null
    or suppressed_figure.area_code is not null;
