-- setting
-- Grain:   one row: what the release was made with, and in which offset its newest submission was received
-- Reads:   evaluation_setting, submission
-- Feeds:   the explanation of a figure
select
    evaluation_setting.*,
    coalesce((select max_by(submission.utc_offset, submission.received_at) from submission), '+08:00') as utc_offset
from evaluation_setting;
