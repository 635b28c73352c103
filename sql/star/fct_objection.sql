-- fct_objection
-- Grain:   one row per cell of fct_kept_out accepted now and error that keeps it out
-- Reads:   stg_offence, stg_observation, stg_finding, stg_cell, dim_rule, fct_finding
-- Caution: an error names cells of its own submission, and those of others, whose senders are told by a finding of their own.
with
operands as (
    select
        offences.rule,
        offences.clause,
        offences.submission as held_submission,
        offences.observation_id as about_id,
        unnest(offences.operand_ids) as observation_id
    from stg_offence as offences
    inner join dim_rule as rules
        on offences.rule = rules.rule
    where rules.severity = 'error'
),
placed as (
    select
        operands.rule,
        observations.submission,
        observations.sheet,
        observations.cell,
        observations.submission = operands.held_submission as is_own,
        about.sheet as about_sheet,
        about.cell as about_cell
    from operands
    inner join stg_observation as observations
        on operands.observation_id = observations.observation_id
    inner join stg_observation as about
        on operands.about_id = about.observation_id
),
objections as (
    select rule, submission, sheet, cell, about_sheet, about_cell
    from placed
    where is_own
    union
    select rule, submission, sheet, cell, sheet as about_sheet, cell as about_cell
    from placed
    where not is_own
    union
    select rule, submission, sheet, cell, sheet as about_sheet, cell as about_cell
    from stg_finding
    where found_by = 'reading' and severity = 'error' and cell is not null
)
select distinct
    objections.submission,
    objections.sheet,
    objections.cell,
    findings.position
from objections
inner join stg_cell as cells
    on objections.submission = cells.submission
    and objections.sheet = cells.sheet
    and objections.cell = cells.cell
inner join fct_finding as findings
    on objections.submission = findings.submission
    and objections.rule = findings.rule
    and objections.about_sheet = findings.sheet
    and objections.about_cell = findings.cell
where cells.fate = 'rejected' and findings.severity = 'error'
order by all;
