-- dim_year
-- Grain: one row per reference year seen in accepted observations or named by a plan
-- Reads: fct_observation, dim_plan
with
years as (
    select year from fct_observation
    union
    select base_year from dim_plan
    union
    select mid_year from dim_plan
    union
    select end_year from dim_plan
)
select
    year,
    year in (select base_year from dim_plan) as is_base_year,
    year in (select mid_year from dim_plan) as is_mid_year,
    year in (select end_year from dim_plan) as is_end_year
from years
order by year;
