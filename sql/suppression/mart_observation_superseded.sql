-- mart_observation_superseded
-- Takes out: every earlier statement of a sensitive indicator: beside what it was replaced by, it would tell what has changed
-- Reads:     mart_observation_superseded, sensitive_count
update mart_observation_superseded
set
    value = null,
    missing_reason = 'suppressed',
    is_approximate = false,
    cell_text = '*'
where
    value is not null
    and indicator_code in (select indicator_code from sensitive_count);
