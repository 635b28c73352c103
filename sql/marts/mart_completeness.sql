-- mart_completeness
-- Grain:   one row per area and year that owes forms, counted in forms
-- Reads:   form_receipt, area_correction, area_year, evaluation_setting
-- Feeds:   completeness.parquet; the live snapshot of who sent what
-- Caution: areas as they were in the year. Late are the missing forms whose due day has passed. A form with required lines missing is received
--          until its due day, in correction after it. Published in the order of ParquetExport.
with
judged as (
    select
        form_receipt.*,
        not is_exempt and not is_received as is_missing,
        form_receipt.due_date < evaluation_setting.evaluation_date as is_past,
        year(evaluation_setting.evaluation_date) > form_receipt.year as is_over,
        case when is_received and not is_nil then required_count else 0 end as required_lines,
        case when is_received and not is_nil then required_count - given_count else 0 end as missing_lines,
        evaluation_setting.evaluation_date
    from form_receipt
    cross join evaluation_setting
),
counted as (
    select
        area_code,
        year,
        count(case when not is_exempt then 1 end) as expected,
        count(case when not is_exempt and is_received then 1 end) as received,
        count(case when is_missing then 1 end) as missing,
        count(case when is_missing and is_past then 1 end) as late,
        count(case when not is_exempt and is_nil then 1 end) as nil_confirmed,
        coalesce(min(case when is_missing then due_date end), min(case when not is_exempt then due_date end)) as due_date,
        sum(case when is_exempt then 0 else required_lines end) as required_lines,
        sum(case when is_exempt then 0 else missing_lines end) as missing_lines,
        count(case when not is_exempt and missing_lines > 0 and is_past then 1 end) as incomplete,
        bool_or(is_over) as is_over,
        max(evaluation_date) as as_of
    from judged
    group by
        area_code,
        year
)
select
    counted.area_code,
    counted.year,
    counted.expected,
    counted.received,
    counted.missing,
    counted.late,
    counted.nil_confirmed,
    case
        when counted.expected = 0 then 'exempt'
        when coalesce(area_correction.is_open, false) or counted.incomplete > 0 then 'in_correction'
        when counted.missing = 0 and counted.nil_confirmed = counted.expected then 'nil_confirmed'
        when counted.missing = 0 and counted.missing_lines = 0 then 'accepted'
        when counted.late > 0 then 'late'
        when counted.received > 0 then 'received'
        when counted.is_over then 'due'
        else 'not_due'
    end as status,
    area_year.name as area_name,
    area_year.level,
    area_year.parent_code,
    counted.due_date,
    counted.required_lines,
    counted.missing_lines,
    counted.as_of
from counted
join area_year
    on counted.area_code = area_year.area_code
    and counted.year = area_year.year
left join area_correction
    on counted.area_code = area_correction.area_code
    and counted.year = area_correction.year;
