-- What the checks work on, in one line.
select format(
    '{} staged, {} behind them, {} lines of forms; {} and {} threads',
    (select count(*) from stg_observation),
    (select count(*) from fct_observation),
    (select count(*) from dim_form_line),
    current_setting('memory_limit'),
    current_setting('threads')
)
