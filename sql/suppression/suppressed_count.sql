-- suppressed_count
-- Grain:   one row per area, sensitive count and year that is not published in any breakdown
-- Reads:   small_count, sum_over_small, area_ancestor, evaluation_boundary
-- Feeds:   suppressed_figure
-- Caution: primary suppression of what is small; secondary suppression of everything below the area right above it, so that no total has fewer
--          than two unknowns below it.
select
    area_code,
    count_code,
    year
from small_count
union
select
    area_ancestor.area_code,
    sum_over_small.count_code,
    sum_over_small.year
from sum_over_small
join evaluation_boundary
    on evaluation_boundary.is_newest
join area_ancestor
    on area_ancestor.year = evaluation_boundary.boundary_year
    and area_ancestor.ancestor_code = sum_over_small.area_code
    and area_ancestor.distance > 0;
