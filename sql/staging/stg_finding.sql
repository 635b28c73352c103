-- stg_finding
-- Grain:   one row per offence and submission that it concerns, and per form with required lines missing; put behind what reading found
-- Reads:   stg_offence, stg_observation, stg_form_gap, dim_rule, dim_indicator, dim_area
-- Caution: a submission whose cell is kept out by what another one was held against is told so too.
with
offences as (select * from stg_offence),
rules as (select * from dim_rule),
operands as (
    select
        offences.rule,
        offences.clause,
        offences.submission as held_submission,
        offences.observation_id as about_id,
        unnest(offences.operand_ids) as observation_id
    from offences
    inner join rules
        on offences.rule = rules.rule
    where rules.severity = 'error'
),
told as (
    select distinct operands.rule, operands.clause, operands.observation_id
    from operands
    inner join stg_observation as observations
        on operands.observation_id = observations.observation_id
    where observations.submission = operands.held_submission
),
untold as (
    select operands.*
    from operands
    inner join stg_observation as observations
        on operands.observation_id = observations.observation_id
    anti join told
        on operands.rule = told.rule
        and operands.clause = told.clause
        and operands.observation_id = told.observation_id
    where observations.submission <> operands.held_submission
),
concerned as (
    select rule, clause, observation_id, relation, other, expected, observation_id as about_id
    from offences
    union all
    select
        untold.rule,
        untold.clause,
        untold.observation_id,
        offences.relation,
        offences.other,
        null as expected,
        min(untold.about_id) as about_id
    from untold
    inner join offences
        on untold.rule = offences.rule
        and untold.clause = offences.clause
        and untold.about_id = offences.observation_id
    group by untold.rule, untold.clause, untold.observation_id, offences.relation, offences.other
),
worded as (
    select
        concerned.*,
        rules.severity,
        coalesce(nullif(rules.message, ''), '{subject} {relation}{other}，请核实') as template,
        indicators.name
            || breakdown_label(about.breakdown)
            || ' '
            || coalesce(with_unit(plain_number(about.value), indicators.unit), about.cell_text) as subject
    from concerned
    inner join rules
        on concerned.rule = rules.rule
    inner join stg_observation as about
        on concerned.about_id = about.observation_id
    inner join dim_indicator as indicators
        on about.indicator_code = indicators.indicator_code
)
select
    observations.submission,
    'check' as found_by,
    worded.rule,
    worded.severity,
    observations.sheet,
    observations.sheet_position,
    observations.cell,
    observations.row_number,
    observations.column_number,
    observations.area_code,
    observations.indicator_code,
    observations.year,
    observations.breakdown,
    observations.cell_text as value,
    worded.expected,
    replace(
        replace(
            replace(
                replace(worded.template, '{subject}', worded.subject),
                '{relation}', worded.relation
            ),
            '{other}', worded.other
        ),
        '{expected}', coalesce(worded.expected, '')
    ) as message
from worded
inner join stg_observation as observations
    on worded.observation_id = observations.observation_id
union all by name
select
    gaps.submission,
    'check' as found_by,
    rules.rule,
    rules.severity,
    0 as sheet_position,
    0 as row_number,
    0 as column_number,
    gaps.area_code,
    gaps.year,
    areas.name || gaps.year || '年《' || gaps.form_title || '》有' || gaps.missing_count || '项必报指标没有填报：'
        || gaps.missing_names || '。请补报；确实没有数据的，请按填表说明填写“—”等符号' as message
from stg_form_gap as gaps
inner join rules
    on rules.rule = 'R501'
    and coalesce(gaps.year >= rules.from_year, true)
    and coalesce(gaps.year <= rules.to_year, true)
inner join dim_area as areas
    on gaps.area_code = areas.area_code
    and gaps.year >= areas.valid_from
    and gaps.year <= coalesce(areas.valid_to, 9999);
