-- One row per attempt at a step in the newest run of each job and in the newest one that completed.
with
newest as (
    select
        instance.job_name,
        max(execution.job_execution_id) as newest_id,
        max(case when execution.status = 'COMPLETED' then execution.job_execution_id end) as completed_id
    from batch_job_execution as execution
    inner join batch_job_instance as instance
        on execution.job_instance_id = instance.job_instance_id
    group by instance.job_name
)
select
    newest.job_name as job,
    step.step_name as step,
    step.status,
    step.start_time as began,
    step.end_time as ended,
    step.job_execution_id = newest.newest_id as is_of_newest,
    coalesce(step.job_execution_id = newest.completed_id, false) as is_of_completed
from newest
inner join batch_step_execution as step
    on step.job_execution_id in (newest.newest_id, newest.completed_id)
order by
    newest.job_name,
    step.step_execution_id;
