-- stg_cell
-- Grain:   one row per staged cell that carries observations or says whether a target is done
-- Reads:   stg_observation, stg_qualitative, stg_displaced, stg_finding, stg_offence, dim_rule
-- Feeds:   fct_observation, dim_submission, fct_ignored_cells
-- Caution: a cell is one: an error about any of its observations keeps all of them out.
with
kept_out_by_rule as (
    select distinct unnest(offences.operand_ids) as observation_id
    from stg_offence as offences
    inner join dim_rule as rules
        on offences.rule = rules.rule
    where rules.severity = 'error'
),
kept_out as (
    select submission, sheet, cell
    from stg_finding
    where severity = 'error' and cell is not null
    union
    select observations.submission, observations.sheet, observations.cell
    from stg_observation as observations
    inner join kept_out_by_rule
        on observations.observation_id = kept_out_by_rule.observation_id
),
cells as (
    select
        observations.submission,
        observations.sheet,
        observations.cell,
        bool_and(displaced.observation_id is not null) as is_displaced
    from stg_observation as observations
    left join stg_displaced as displaced
        on observations.observation_id = displaced.observation_id
    group by observations.submission, observations.sheet, observations.cell
    union
    select submission, sheet, cell, false as is_displaced
    from stg_qualitative
)
select
    cells.submission,
    cells.sheet,
    cells.cell,
    case
        when kept_out.cell is not null then 'rejected'
        when cells.is_displaced then 'ignored'
        else 'loaded'
    end as fate
from cells
left join kept_out
    on cells.submission = kept_out.submission
    and cells.sheet = kept_out.sheet
    and cells.cell = kept_out.cell;
