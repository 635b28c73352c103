-- One row per job: its newest run, and the newest one that completed. Times are those of the machine that ran it.
with
executions as (
    select
        instance.job_name,
        execution.job_execution_id,
        execution.status,
        execution.start_time,
        execution.end_time
    from batch_job_execution as execution
    inner join batch_job_instance as instance
        on execution.job_instance_id = instance.job_instance_id
),
newest as (
    select
        job_name,
        max(job_execution_id) as newest_id,
        max(case when status = 'COMPLETED' then job_execution_id end) as completed_id
    from executions
    group by job_name
)
select
    newest.job_name as job,
    ran.status,
    ran.start_time as began,
    completed.start_time as completed_began,
    completed.end_time as completed_ended
from newest
inner join executions as ran
    on newest.newest_id = ran.job_execution_id
left join executions as completed
    on newest.completed_id = completed.job_execution_id
order by newest.job_name;
