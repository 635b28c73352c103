-- sum_over_small
-- Grain:   one row per area, sensitive count and year that has a small one among its parts, or is small itself
-- Reads:   small_count, area_part, evaluated_area, evaluation_boundary
-- Feeds:   suppressed_count, uneven_sum
-- Caution: parts as the sums take them, and as the area table has them.
with
newest as (
    select boundary_year from evaluation_boundary where is_newest
)
select
    area_part.area_code,
    small_count.count_code,
    small_count.year
from small_count
join newest
    on true
join area_part
    on area_part.boundary_year = newest.boundary_year
    and area_part.year = small_count.year
    and area_part.part_code = small_count.area_code
union
select
    evaluated_area.parent_code as area_code,
    small_count.count_code,
    small_count.year
from small_count
join newest
    on true
join evaluated_area
    on evaluated_area.boundary_year = newest.boundary_year
    and evaluated_area.area_code = small_count.area_code
where evaluated_area.parent_code is not null
union
select
    area_code,
    count_code,
    year
from small_count;
