-- area_ancestor
-- Grain:   one row per year, area and area above it, itself included
-- Reads:   area_year
-- Feeds:   reporting_province, evaluated_plan, evaluated_area, area_break, past_county, area_part, plan_area, worst_county, form_receipt, suppressed_count, uneven_sum
with
parents as (
    select
        year,
        area_code,
        parent_code
    from area_year
    where parent_code is not null
)
select
    year,
    area_code,
    area_code as ancestor_code,
    0 as distance
from area_year
union all
select
    year,
    area_code,
    parent_code as ancestor_code,
    1 as distance
from parents
union all
select
    first_step.year,
    first_step.area_code,
    second_step.parent_code as ancestor_code,
    2 as distance
from parents as first_step
join parents as second_step
    on first_step.year = second_step.year
    and first_step.parent_code = second_step.area_code
union all
select
    first_step.year,
    first_step.area_code,
    third_step.parent_code as ancestor_code,
    3 as distance
from parents as first_step
join parents as second_step
    on first_step.year = second_step.year
    and first_step.parent_code = second_step.area_code
join parents as third_step
    on second_step.year = third_step.year
    and second_step.parent_code = third_step.area_code;
