-- area_correction
-- Grain:   one row per area and year about which an error was found
-- Reads:   fct_finding, dim_submission, reporting_area
-- Feeds:   mart_completeness
-- Caution: open until something newer about the area and year is accepted.
with
errors as (
    select
        fct_finding.area_code,
        fct_finding.year,
        max(dim_submission.received_at) as last_error_at
    from fct_finding
    join dim_submission
        on fct_finding.submission = dim_submission.submission
    where
        fct_finding.severity = 'error'
        and fct_finding.area_code is not null
        and fct_finding.year is not null
    group by
        fct_finding.area_code,
        fct_finding.year
)
select
    errors.area_code,
    errors.year,
    coalesce(errors.last_error_at >= reporting_area.last_received_at, true) as is_open
from errors
left join reporting_area
    on errors.area_code = reporting_area.area_code
    and errors.year = reporting_area.year;
