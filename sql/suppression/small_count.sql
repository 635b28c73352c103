-- small_count
-- Grain:   one row per area, sensitive count and year with a number of more than 0 and less than 5 among its figures or their differences
-- Reads:   area_value, area_count, past_count, sensitive_count, dim_indicator, evaluation_boundary
-- Feeds:   suppressed_count, sum_over_small
-- Caution: a difference tells as much as a figure: the total without one sex, what an area reports beyond the parts that were heard.
with
figures as (
    select
        area_value.*,
        sensitive_count.count_code,
        sensitive_count.is_numerator,
        sensitive_count.people,
        (dim_indicator.kind = 'count' or dim_indicator.aggregation = 'sum') as is_count,
        dim_indicator.multiplier,
        dim_indicator.denominator_code
    from area_value
    join evaluation_boundary
        on area_value.boundary_year = evaluation_boundary.boundary_year
        and evaluation_boundary.is_newest
    join sensitive_count
        on area_value.indicator_code = sensitive_count.indicator_code
    join dim_indicator
        on area_value.indicator_code = dim_indicator.indicator_code
),
counts as (
    select area_code, count_code, year, breakdown, people, value, value_reported, value_computed, coverage_pct
    from figures
    where is_count
),
rates as (
    select
        figures.*,
        coalesce(figures.denominator, people_of_rate.value) as known_denominator
    from figures
    left join area_count as people_of_rate
        on figures.boundary_year = people_of_rate.boundary_year
        and figures.area_code = people_of_rate.area_code
        and figures.denominator_code = people_of_rate.indicator_code
        and figures.year = people_of_rate.year
        and figures.breakdown = people_of_rate.breakdown
    where not figures.is_count
),
sides as (
    select
        area_code,
        count_code,
        year,
        people,
        max(case when breakdown = 'T.T' then value_reported end) as whole,
        sum(case when breakdown in ('M.T', 'F.T') then value_reported end) as by_sex,
        sum(case when breakdown in ('T.U', 'T.R') then value_reported end) as by_residence
    from counts
    group by
        area_code,
        count_code,
        year,
        people
),
numbers as (
    select area_code, count_code, year, value * people as number from counts
    union all
    select area_code, count_code, year, value_reported * people from counts
    union all
    select area_code, count_code, year, value_computed * people from counts
    union all
    select area_code, count_code, year, (value_reported - value_computed) * people from counts where coverage_pct < 100
    union all
    select area_code, count_code, year, (whole - by_sex) * people from sides
    union all
    select area_code, count_code, year, (whole - by_residence) * people from sides
    union all
    -- what rate and people together say; a rate is known to a few decimals, so 4.99 may be 5
    select area_code, count_code, year, round(value_reported * known_denominator / multiplier * people, 6) from rates where is_numerator
    union all
    select past_count.area_code, sensitive_count.count_code, past_count.year, past_count.value * sensitive_count.people
    from past_count
    join evaluation_boundary
        on past_count.boundary_year = evaluation_boundary.boundary_year
        and evaluation_boundary.is_newest
    join sensitive_count
        on past_count.indicator_code = sensitive_count.count_code
        and sensitive_count.indicator_code = sensitive_count.count_code
)
select distinct
    area_code,
    count_code,
    year
from numbers
where abs(number) > 0
    and abs(number) < 5;
