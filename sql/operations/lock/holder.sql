-- Who has the lock of a schema, in the words with which its session introduced itself; no row where nobody has it.
-- A lock by one number stands in pg_locks as two halves.
select
    activity.pid = pg_backend_pid() as is_this_session,
    coalesce(activity.application_name, '') as holder
from pg_locks as locks
inner join pg_stat_activity as activity
    on locks.pid = activity.pid
where
    locks.locktype = 'advisory'
    and locks.granted
    and locks.objsubid = 1
    and locks.database = (select oid from pg_database where datname = current_database())
    and ((locks.classid::bigint << 32) | locks.objid::bigint) = hashtextextended(:lock, 0)
