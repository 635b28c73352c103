-- mart_completeness
-- Grain:   one row per area and year that owes forms, counted in forms
-- Reads:   form_receipt, area_correction, evaluation_setting
-- Feeds:   completeness.parquet; the live snapshot of who sent what
-- Caution: areas as they were in the year. Late are the missing forms whose due day has passed. Published in the order of ParquetExport.
with
counted as (
    select
        area_code,
        year,
        count(case when not is_exempt then 1 end) as expected,
        count(case when not is_exempt and is_received then 1 end) as received,
        count(case when not is_exempt and not is_received then 1 end) as missing,
        count(case when not is_exempt and not is_received and due_date < evaluation_setting.evaluation_date then 1 end) as late,
        count(case when not is_exempt and is_nil then 1 end) as nil_confirmed,
        max(case when year(evaluation_setting.evaluation_date) > form_receipt.year then 1 else 0 end) = 1 as is_over
    from form_receipt
    cross join evaluation_setting
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
        when coalesce(area_correction.is_open, false) then 'in_correction'
        when counted.missing = 0 and counted.nil_confirmed = counted.expected then 'nil_confirmed'
        when counted.missing = 0 then 'accepted'
        when counted.late > 0 then 'late'
        when counted.received > 0 then 'received'
        when counted.is_over then 'due'
        else 'not_due'
    end as status
from counted
left join area_correction
    on counted.area_code = area_correction.area_code
    and counted.year = area_correction.year;
