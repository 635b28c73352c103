-- mart_change
-- Grain:   one row per figure whose value is not that of the release before
-- Reads:   restated, sensitive_count, mart_indicator_area_year, mart_area_source, dim_indicator, fct_decision; of the release before
--          indicator_area_year, observation
-- Feeds:   change.parquet; the workbook 变更清单
-- Caution: {before} is the Parquet folder of the release before. A figure's cause is sought in the area itself, then in the areas below it, among statements
--          about the indicator or an operand of it that are not those of the release before. Of a sensitive indicator the value
--          before is not told: the difference of a total is that of a county.
with recursive
before as (
    select * from read_parquet('{before}/indicator_area_year/indicator_area_year.parquet')
),
changed as (
    select
        coalesce(present.area_code, before.area_code) as area_code,
        coalesce(present.area_name, before.area_name) as area_name,
        coalesce(present.level, before.level) as level,
        coalesce(present.indicator_code, before.indicator_code) as indicator_code,
        coalesce(present.year, before.year) as year,
        coalesce(present.breakdown, before.breakdown) as breakdown,
        case
            when present.basis = 'suppressed' then 'suppressed'
            when before.value is null then 'added'
            when present.value is null then 'removed'
            else 'changed'
        end as kind,
        before.value as value_before,
        before.basis as basis_before,
        present.value,
        present.basis
    from mart_indicator_area_year as present
    full outer join before
        on present.area_code = before.area_code
        and present.indicator_code = before.indicator_code
        and present.year = before.year
        and present.breakdown = before.breakdown
    where present.value is distinct from before.value
),
areas as (
    select distinct
        area_code,
        parent_code
    from mart_indicator_area_year
    union
    select distinct
        area_code,
        parent_code
    from before
),
upwards as (
    select
        area_code as upper_code,
        area_code
    from areas
    union
    select
        areas.parent_code as upper_code,
        upwards.area_code
    from upwards
    join areas
        on upwards.upper_code = areas.area_code
    where areas.parent_code is not null
),
sources as (
    select distinct
        area_code,
        source_code
    from mart_area_source
    where
        is_heard
        and boundary_year = (select max(boundary_year) from mart_area_source)
    union
    select
        area_code,
        area_code as source_code
    from areas
),
operands as (
    select indicator_code, indicator_code as operand_code from dim_indicator
    union
    select indicator_code, numerator_code from dim_indicator where numerator_code is not null
    union
    select indicator_code, denominator_code from dim_indicator where denominator_code is not null
),
decided as (
    select
        submission,
        max_by(decision, decided_at) as decision
    from fct_decision
    where
        kind in ('override', 'return')
        and decided_at > (select max(received_at) from read_parquet('{before}/observation/observation.parquet'))
    group by submission
),
causes as (
    select
        changed.area_code,
        changed.indicator_code,
        changed.year,
        changed.breakdown,
        restated.area_code as cause_area_code,
        restated.submission,
        restated.file,
        restated.sheet,
        restated.cell,
        restated.received_at,
        coalesce(decided.decision, decided_before.decision) as decision,
        row_number() over (
            partition by changed.area_code, changed.indicator_code, changed.year, changed.breakdown
            order by
                case when upwards.area_code = changed.area_code then 0 else 1 end,
                restated.received_at desc,
                restated.area_code,
                restated.indicator_code
        ) as place
    from restated
    join sources
        on restated.area_code = sources.source_code
    join upwards
        on sources.area_code = upwards.area_code
    join operands
        on restated.indicator_code = operands.operand_code
    join changed
        on upwards.upper_code = changed.area_code
        and operands.indicator_code = changed.indicator_code
        and restated.year = changed.year
        and restated.breakdown = changed.breakdown
    left join decided
        on restated.submission = decided.submission
    left join decided as decided_before
        on restated.submission_before = decided_before.submission
)
select
    changed.area_code,
    changed.area_name,
    changed.level,
    changed.indicator_code,
    coalesce(dim_indicator.name, changed.indicator_code) as indicator_name,
    coalesce(dim_indicator.unit, '') as unit,
    changed.year,
    changed.breakdown,
    changed.kind,
    case when not changed.indicator_code in (select indicator_code from sensitive_count) then changed.value_before end as value_before,
    changed.basis_before,
    changed.value,
    changed.basis,
    case
        when causes.submission is null then 'rules'
        when causes.decision is null then 'submission'
        else 'decision'
    end as cause,
    causes.cause_area_code,
    causes.submission,
    causes.file,
    causes.sheet,
    causes.cell,
    causes.received_at,
    causes.decision
from changed
left join dim_indicator
    on changed.indicator_code = dim_indicator.indicator_code
left join causes
    on changed.area_code = causes.area_code
    and changed.indicator_code = causes.indicator_code
    and changed.year = causes.year
    and changed.breakdown = causes.breakdown
    and causes.place = 1;
