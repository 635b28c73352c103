-- stg_roll_up
-- Grain:   one row per area that speaks for itself, indicator, year and breakdown of which all its direct parts give the value
-- Reads:   stg_statement, stg_standing, dim_area
-- Feeds:   R401, R402, R403, R404
-- Caution: an approximate figure of a part is no figure to add up.
with
wholes as (
    select distinct statements.area_code, statements.year
    from stg_statement as statements
    semi join dim_area as parts
        on statements.area_code = parts.parent_code
),
parts as (
    select wholes.area_code as whole_code, wholes.year, areas.area_code
    from wholes
    inner join dim_area as areas
        on wholes.area_code = areas.parent_code
        and wholes.year >= areas.valid_from
        and wholes.year <= coalesce(areas.valid_to, 9999)
),
wanted as (select whole_code, year, count(*) as part_count from parts group by whole_code, year),
added as (
    select
        parts.whole_code,
        standing.indicator_code,
        parts.year,
        standing.breakdown,
        count(*) as part_count,
        sum(standing.operand.value) as total,
        sum(standing.operand.half_unit) as half_unit,
        min(standing.operand.value) as least_value,
        max(standing.operand.value) as greatest_value
    from parts
    inner join stg_standing as standing
        on parts.area_code = standing.area_code
        and parts.year = standing.year
    where standing.operand.value is not null
        and not standing.operand.is_approximate
    group by parts.whole_code, standing.indicator_code, parts.year, standing.breakdown
)
select
    added.whole_code as area_code,
    added.indicator_code,
    added.year,
    added.breakdown,
    added.part_count,
    added.total,
    added.half_unit,
    added.least_value,
    added.greatest_value
from added
inner join wanted
    on added.whole_code = wanted.whole_code
    and added.year = wanted.year
    and added.part_count = wanted.part_count;
