-- check_counts
-- Grain: one row: what the checks made of everything staged
-- Reads: stg_submission, stg_observation, stg_finding, stg_offence, dim_rule
select
    (select count(*) from stg_submission) as submissions,
    (select count(*) from stg_observation) as observations,
    count(*) filter (where severity = 'error') as errors,
    count(*) filter (where severity = 'warning') as warnings,
    count(*) filter (where severity = 'info') as infos,
    (
        select count(distinct kept_out.observation_id)
        from (
            select unnest(offences.operand_ids) as observation_id
            from stg_offence as offences
            inner join dim_rule as rules
                on offences.rule = rules.rule
            where rules.severity = 'error'
        ) as kept_out
    ) as kept_out
from stg_finding
where found_by = 'check';
