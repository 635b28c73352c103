-- sensitive_count
-- Grain:   one row per indicator and sensitive count that its figures tell
-- Reads:   dim_indicator
-- Feeds:   small_count, uneven_sum, suppressed_figure, suppressed_observation, open_figure, and what is suppressed in the marts
-- Caution: the numerator of a sensitive rate is sensitive, and so is every rate of a sensitive count, whether the catalog says so or not.
with
counts as (
    select coalesce(numerator_code, indicator_code) as count_code
    from dim_indicator
    where is_sensitive
    group by 1
),
telling as (
    select
        count_code as indicator_code,
        count_code,
        false as is_numerator
    from counts
    union
    select
        dim_indicator.indicator_code,
        counts.count_code,
        counts.count_code = dim_indicator.numerator_code as is_numerator
    from dim_indicator
    join counts
        on counts.count_code = dim_indicator.numerator_code
        or counts.count_code = dim_indicator.denominator_code
)
select
    telling.indicator_code,
    telling.count_code,
    telling.is_numerator,
    case when dim_indicator.unit = '万人' then 10000 else 1 end as people
from telling
join dim_indicator
    on telling.count_code = dim_indicator.indicator_code;
