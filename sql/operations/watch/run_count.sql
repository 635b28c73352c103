-- One row per job and status: how many runs of the history ended so.
select
    instance.job_name as job,
    execution.status,
    count(*) as run_count
from batch_job_execution as execution
inner join batch_job_instance as instance
    on execution.job_instance_id = instance.job_instance_id
group by
    instance.job_name,
    execution.status
order by
    instance.job_name,
    execution.status;
