-- fct_displaced
-- Grain:   one row per 上年 observation of a submission accepted now in whose place a 本年 statement stands
-- Reads:   stg_observation, stg_cell, stg_displaced, stg_submission
-- Caution: what an error keeps out is in fct_kept_out.
select
    observations.area_code,
    observations.indicator_code,
    observations.year,
    observations.breakdown,
    observations.value,
    observations.missing_reason,
    observations.is_approximate,
    observations.decimals,
    observations.cell_text,
    observations.statement,
    observations.submission,
    observations.sheet,
    observations.cell,
    submissions.received_at,
    submissions.inbox_path
from stg_observation as observations
inner join stg_submission as submissions
    on observations.submission = submissions.submission
inner join stg_cell as cells
    on observations.submission = cells.submission
    and observations.sheet = cells.sheet
    and observations.cell = cells.cell
semi join stg_displaced as displaced
    on observations.observation_id = displaced.observation_id
where cells.fate <> 'rejected'
order by
    submissions.received_at,
    submissions.inbox_path,
    observations.submission,
    observations.sheet_position,
    observations.row_number,
    observations.column_number,
    observations.observation_id;
