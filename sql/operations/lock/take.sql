-- Takes the lock of a schema for this session, or leaves it to whoever has it. The server gives it back when the session ends, however it ends.
select pg_try_advisory_lock(hashtextextended(:lock, 0)) as is_taken
