-- R408 area_is_like_its_neighbours
-- A percentage of a county that lies more than three interquartile ranges, and 10 points, from the median of at least eight
-- counties of one parent asks for a second look. Prefectures of a province differ for good reasons.
-- Grain:    one row per offending observation
-- Severity: warning
with
neighbours as (
    select areas.parent_code, standing.*
    from stg_standing as standing
    inner join dim_area as areas
        on standing.area_code = areas.area_code
        and standing.year >= areas.valid_from
        and standing.year <= coalesce(areas.valid_to, 9999)
    inner join dim_indicator as indicators
        on standing.indicator_code = indicators.indicator_code
    where indicators.unit = '%'
        and areas.level = 'county'
        and areas.parent_code is not null
        and standing.operand.value is not null
),
spread as (
    select
        parent_code,
        indicator_code,
        year,
        breakdown,
        quantile_disc(operand.value, 0.25) as lower_quartile,
        quantile_disc(operand.value, 0.5) as middle,
        quantile_disc(operand.value, 0.75) as upper_quartile
    from neighbours
    group by parent_code, indicator_code, year, breakdown
    having count(*) >= {neighbour-count}
)
select
    neighbours.operand.submission as submission,
    neighbours.year,
    1 as clause,
    neighbours.operand.observation_id as observation_id,
    '远离' as relation,
    '同一上级各地区的中位数' || with_unit(plain_number(spread.middle), '%') as other,
    null as expected,
    [] as operand_ids
from neighbours
inner join spread
    on neighbours.parent_code = spread.parent_code
    and neighbours.indicator_code = spread.indicator_code
    and neighbours.year = spread.year
    and neighbours.breakdown = spread.breakdown
where neighbours.operand.observation_id is not null
    and abs(neighbours.operand.value - spread.middle) > {neighbour-quartile-ranges} * (spread.upper_quartile - spread.lower_quartile)
    and abs(neighbours.operand.value - spread.middle) > {neighbour-points};
