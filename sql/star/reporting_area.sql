-- reporting_area
-- Grain:   one row per area and year with at least one observation
-- Reads:   observation_accepted, dim_area
-- Feeds:   area_year, reporting_province, area_report, area_correction, mart_observation
-- Caution: an area may state a year in which its code was not valid yet (a series sent after 章丘市 became 章丘区): it stands on the first
--          boundaries on which the code is valid.
with
reports as (
    select
        area_code,
        year,
        max(received_at) as last_received_at
    from observation_accepted
    where accepted_until is null
    group by
        area_code,
        year
),
spans as (
    select
        reports.area_code,
        reports.year,
        reports.last_received_at,
        max(case
            when dim_area.valid_from <= reports.year and (dim_area.valid_to is null or reports.year <= dim_area.valid_to)
                then reports.year
        end) as same_year,
        min(case when dim_area.valid_from > reports.year then dim_area.valid_from end) as later_year,
        max(dim_area.valid_to) as last_year
    from reports
    join dim_area
        on reports.area_code = dim_area.area_code
    group by
        reports.area_code,
        reports.year,
        reports.last_received_at
)
select
    area_code,
    year,
    coalesce(same_year, later_year, last_year) as standing_year,
    last_received_at
from spans;
