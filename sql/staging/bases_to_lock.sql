-- bases_to_lock
-- Grain: one row per base value that the last evaluation judged on without a lock, and no decision has locked since
-- Reads: unlocked_base, fct_locked_base
-- Feeds: the step lockBaseValues
select
    unlocked_base.plan_code,
    unlocked_base.area_code,
    unlocked_base.boundary_year,
    unlocked_base.indicator_code,
    unlocked_base.breakdown,
    unlocked_base.value_numerator,
    unlocked_base.value_denominator
from unlocked_base
anti join fct_locked_base
    on unlocked_base.plan_code = fct_locked_base.plan_code
    and unlocked_base.area_code = fct_locked_base.area_code
    and unlocked_base.boundary_year = fct_locked_base.boundary_year
    and unlocked_base.indicator_code = fct_locked_base.indicator_code
    and unlocked_base.breakdown = fct_locked_base.breakdown
order by
    unlocked_base.plan_code,
    unlocked_base.area_code,
    unlocked_base.indicator_code,
    unlocked_base.breakdown;
