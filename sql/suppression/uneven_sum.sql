-- uneven_sum
-- Grain:   one row per area above suppressed counts, indicator, year and breakdown whose sum is over other parts than the total's
-- Reads:   sum_over_small, area_ancestor, evaluation_boundary, area_count, rate_of_parts, sensitive_count, area_value
-- Feeds:   suppressed_figure
-- Caution: where some parts give no sexes, or no people for the rate, the differences of the sums are sums over those parts alone.
with
newest as (
    select boundary_year from evaluation_boundary where is_newest
),
above as (
    select distinct
        area_ancestor.ancestor_code as area_code,
        sum_over_small.count_code,
        sum_over_small.year
    from sum_over_small
    join newest
        on true
    join area_ancestor
        on area_ancestor.year = newest.boundary_year
        and area_ancestor.area_code = sum_over_small.area_code
),
sums as (
    select
        above.area_code,
        above.count_code,
        above.year,
        area_count.breakdown,
        area_count.value_computed
    from above
    join newest
        on true
    join area_count
        on area_count.boundary_year = newest.boundary_year
        and area_count.area_code = above.area_code
        and area_count.indicator_code = above.count_code
        and area_count.year = above.year
    where area_count.value_computed is not null
),
uneven as (
    select
        area_code,
        count_code,
        year
    from sums
    group by
        area_code,
        count_code,
        year
    having
        coalesce(sum(case when breakdown in ('M.T', 'F.T') then value_computed end) <> max(case when breakdown = 'T.T' then value_computed end), false)
        or coalesce(sum(case when breakdown in ('T.U', 'T.R') then value_computed end) <> max(case when breakdown = 'T.T' then value_computed end), false)
        or max(case when breakdown = 'T.T' then value_computed end) is null
)
select
    uneven.area_code,
    sensitive_count.indicator_code,
    uneven.year,
    area_value.breakdown
from uneven
join newest
    on true
join sensitive_count
    on uneven.count_code = sensitive_count.count_code
join area_value
    on area_value.boundary_year = newest.boundary_year
    and area_value.area_code = uneven.area_code
    and area_value.indicator_code = sensitive_count.indicator_code
    and area_value.year = uneven.year
    and area_value.breakdown <> 'T.T'
union
select
    sums.area_code,
    sensitive_count.indicator_code,
    sums.year,
    sums.breakdown
from sums
join newest
    on true
join sensitive_count
    on sums.count_code = sensitive_count.count_code
join rate_of_parts
    on rate_of_parts.boundary_year = newest.boundary_year
    and rate_of_parts.area_code = sums.area_code
    and rate_of_parts.indicator_code = sensitive_count.indicator_code
    and rate_of_parts.year = sums.year
    and rate_of_parts.breakdown = sums.breakdown
where sums.value_computed <> case when sensitive_count.is_numerator then rate_of_parts.numerator else rate_of_parts.denominator end;
