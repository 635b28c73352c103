-- fct_finding
-- Grain: one row per finding about a submission that is accepted now: errors first, then in reading order
-- Reads: stg_finding
with
ranked as (
    select
        *,
        row_number() over (
            partition by submission
            order by
                case severity when 'error' then 1 when 'warning' then 2 else 3 end,
                sheet_position,
                row_number,
                column_number,
                sheet,
                rule,
                area_code,
                indicator_code,
                year,
                breakdown,
                message,
                value,
                expected
        ) as position
    from stg_finding
)
select
    submission,
    position,
    rule,
    severity,
    sheet,
    cell,
    area_code,
    indicator_code,
    year,
    breakdown,
    value,
    expected,
    message,
    explanation
from ranked
order by submission, position;
