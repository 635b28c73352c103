insert into fct_observation by name
select
    rows.*,
    false as is_approximate,
    '' as cell_text,
    'current_year' as statement,
    'history-' || year as submission,
    'Sheet1' as sheet,
    'D1' as cell,
    timestamptz '2011-01-01 00:00:00+00' as received_at,
    'history.xlsx' as inbox_path
from (
{rows}
) as rows
