insert into stg_submission
select distinct
    area_code as submission,
    area_code || '.xlsx' as inbox_path,
    area_code || '.xlsx' as file,
    area_code as sha256,
    1 as bytes,
    timestamptz '2021-01-01 00:00:00+00' as received_at,
    '+08:00' as utc_offset,
    area_code as sender_area_code,
    null as duplicate_of,
    '' as catalog_sha256,
    'file' as kind,
    false as is_unreadable,
    area_code as area_codes,
    '2020' as years,
    1050 as filled_count
from (
{rows}
) as rows;
insert into stg_observation by name
select
    row_number() over () as observation_id,
    area_code as submission,
    rows.*,
    false as is_approximate,
    plain_number(value) as cell_text,
    'current_year' as statement,
    'Sheet1' as sheet,
    1 as sheet_position,
    'D' || row_number() over (partition by area_code) as cell,
    row_number() over (partition by area_code) as row_number,
    4 as column_number
from (
{rows}
) as rows
