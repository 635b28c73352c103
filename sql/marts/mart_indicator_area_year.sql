-- mart_indicator_area_year
-- Grain:   one row per area, indicator, year and breakdown, every level, on the boundaries of the newest data year
-- Reads:   area_value, evaluated_area, evaluation_boundary
-- Feeds:   indicator_area_year.parquet
-- Caution: a value that too few parts stand behind is null; what was computed and its coverage still stand. Published in the order of ParquetExport.
select
    area_value.area_code,
    evaluated_area.name as area_name,
    evaluated_area.level,
    evaluated_area.parent_code,
    area_value.indicator_code,
    area_value.year,
    area_value.breakdown,
    area_value.value,
    area_value.value_reported,
    area_value.value_computed,
    area_value.numerator,
    area_value.denominator,
    case
        when area_value.value_reported is not null then 'reported'
        when area_value.value is not null then 'computed'
    end as basis,
    area_value.coverage_pct,
    area_value.value_reported - area_value.value_computed as difference
from area_value
join evaluation_boundary
    on area_value.boundary_year = evaluation_boundary.boundary_year
join evaluated_area
    on area_value.boundary_year = evaluated_area.boundary_year
    and area_value.area_code = evaluated_area.area_code
where evaluation_boundary.is_newest;
