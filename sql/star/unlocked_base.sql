-- unlocked_base
-- Grain:   one row per plan, area, indicator and breakdown with a base value that is judged on without a lock
-- Reads:   base_value, target_rule
-- Feeds:   what LockBaseValues writes into the archive
select distinct
    base_value.plan_code,
    base_value.area_code,
    target_rule.boundary_year,
    target_rule.indicator_code,
    target_rule.breakdown,
    base_value.value_numerator,
    base_value.value_denominator
from base_value
join target_rule
    on base_value.target_code = target_rule.target_code
where
    not base_value.is_revised
    and not base_value.is_locked;
