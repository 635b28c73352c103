-- mart_observation_superseded
-- Grain:   one row per accepted statement that another one stands before
-- Reads:   contested_observation, dim_submission
-- Feeds:   observation_superseded.parquet
select
    contested_observation.area_code,
    contested_observation.indicator_code,
    contested_observation.year,
    contested_observation.breakdown,
    contested_observation.place,
    contested_observation.value,
    contested_observation.missing_reason,
    contested_observation.submission,
    dim_submission.file,
    contested_observation.sheet,
    contested_observation.cell,
    contested_observation.received_at,
    contested_observation.cell_text,
    contested_observation.is_approximate,
    contested_observation.statement
from contested_observation
join dim_submission
    on contested_observation.submission = dim_submission.submission
where contested_observation.place > 1;
