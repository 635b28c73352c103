-- mart_observation
-- Grain:   one row per area as reported, indicator, year and breakdown: the observation that stands
-- Reads:   observation_current, reporting_area, area_year, dim_indicator, dim_submission
-- Feeds:   observation.parquet
-- Caution: areas as they were then; published in the order of ParquetExport.
select
    observation_current.area_code,
    area_year.name as area_name,
    area_year.level,
    observation_current.indicator_code,
    dim_indicator.name as indicator_name,
    dim_indicator.unit,
    observation_current.year,
    observation_current.breakdown,
    observation_current.value,
    observation_current.missing_reason,
    observation_current.submission,
    dim_submission.file,
    observation_current.sheet,
    observation_current.cell,
    observation_current.received_at,
    observation_current.cell_text,
    observation_current.is_approximate,
    observation_current.statement
from observation_current
join reporting_area
    on observation_current.area_code = reporting_area.area_code
    and observation_current.year = reporting_area.year
join area_year
    on reporting_area.area_code = area_year.area_code
    and reporting_area.standing_year = area_year.year
join dim_indicator
    on observation_current.indicator_code = dim_indicator.indicator_code
join dim_submission
    on observation_current.submission = dim_submission.submission;
