-- area_part
-- Grain:   one row per boundary year, area, year and part that its sums of that year are made of
-- Reads:   present_part, past_county, area_ancestor
-- Feeds:   area_count, rate_of_parts, mart_area_part, sum_over_small
-- Caution: the direct parts, except where counties below are broken: those are replaced by the counties as they were (is_past). Where one of these
--          crossed the boundary of a part, what contains it all takes the parts of that part in its place. A part of which not all that went into
--          it is known stays in, without a value.
with recursive
crossed as (
    select distinct
        past_county.boundary_year,
        past_county.year,
        area_ancestor.ancestor_code as area_code
    from past_county
    join area_ancestor
        on past_county.boundary_year = area_ancestor.year
        and past_county.area_code = area_ancestor.area_code
    where
        area_ancestor.distance > 0
        and area_ancestor.distance < past_county.holder_distance
),
reached as (
    select
        boundary_year,
        area_code,
        year,
        part_code,
        area_code as via_code,
        1 as distance
    from present_part
    union all
    select
        reached.boundary_year,
        reached.area_code,
        reached.year,
        present_part.part_code,
        present_part.area_code as via_code,
        reached.distance + 1 as distance
    from reached
    join crossed
        on reached.boundary_year = crossed.boundary_year
        and reached.year = crossed.year
        and reached.part_code = crossed.area_code
    join present_part
        on reached.boundary_year = present_part.boundary_year
        and reached.year = present_part.year
        and reached.part_code = present_part.area_code
),
farthest as (
    select
        boundary_year,
        year,
        area_code,
        max(holder_distance) as holder_distance
    from past_county
    group by
        boundary_year,
        year,
        area_code
)
select
    reached.boundary_year,
    reached.area_code,
    reached.year,
    reached.part_code,
    false as is_past
from reached
anti join crossed
    on reached.boundary_year = crossed.boundary_year
    and reached.year = crossed.year
    and reached.part_code = crossed.area_code
left join farthest
    on reached.boundary_year = farthest.boundary_year
    and reached.year = farthest.year
    and reached.part_code = farthest.area_code
where coalesce(farthest.holder_distance > reached.distance, true)
union
select
    boundary_year,
    holder_code as area_code,
    year,
    source_code as part_code,
    true as is_past
from past_county
union
select
    reached.boundary_year,
    reached.area_code,
    reached.year,
    past_county.source_code as part_code,
    true as is_past
from reached
join past_county
    on reached.boundary_year = past_county.boundary_year
    and reached.year = past_county.year
    and reached.via_code = past_county.holder_code;
