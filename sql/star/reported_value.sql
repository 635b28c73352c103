-- reported_value
-- Grain:   one row per area as reported, indicator, year and breakdown with a current observation
-- Reads:   standing_observation
-- Feeds:   own_value, evaluated_plan, evaluation_boundary, merged_value, past_count, form_receipt
-- Caution: value is null where a reason was given instead.
select
    area_code,
    indicator_code,
    year,
    breakdown,
    value,
    statement = 'current_year' as is_current_year
from standing_observation;
