-- A machine that loses its power says no goodbye: the server asks after 15 s of silence, and ends the session 15 s later.
select
    set_config('tcp_keepalives_idle', '15', false) as idle,
    set_config('tcp_keepalives_interval', '5', false) as pause,
    set_config('tcp_keepalives_count', '3', false) as times
