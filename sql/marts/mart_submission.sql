-- mart_submission
-- Grain:   one row per submission that was answered for
-- Reads:   submission_answer
-- Feeds:   submission.parquet
-- Caution: published in the order of ParquetExport.
select
    submission,
    inbox_path,
    file,
    sha256,
    bytes,
    received_at,
    utc_offset,
    sender_area_code,
    duplicate_of,
    status,
    filled_count,
    loaded_count,
    rejected_count,
    ignored_count
from submission_answer;
