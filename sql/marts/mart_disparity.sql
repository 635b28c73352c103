-- mart_disparity
-- Grain:   one row per area, indicator and year with both residences or both sexes, on the boundaries of the newest data year
-- Reads:   area_value, dim_indicator, evaluation_boundary, evaluated_area
-- Feeds:   disparity.parquet
-- Caution: counts are left out: half as many girls as boys say nothing of either. Published in the order of ParquetExport.
with
sides as (
    select
        area_value.boundary_year,
        area_value.area_code,
        area_value.indicator_code,
        area_value.year,
        max(case when area_value.breakdown = 'T.U' then area_value.value end) as urban_value,
        max(case when area_value.breakdown = 'T.R' then area_value.value end) as rural_value,
        max(case when area_value.breakdown = 'M.T' then area_value.value end) as male_value,
        max(case when area_value.breakdown = 'F.T' then area_value.value end) as female_value
    from area_value
    join dim_indicator
        on area_value.indicator_code = dim_indicator.indicator_code
    join evaluation_boundary
        on area_value.boundary_year = evaluation_boundary.boundary_year
    where
        evaluation_boundary.is_newest
        and dim_indicator.aggregation <> 'sum'
        and area_value.breakdown in ('T.U', 'T.R', 'M.T', 'F.T')
    group by
        area_value.boundary_year,
        area_value.area_code,
        area_value.indicator_code,
        area_value.year
)
select
    sides.area_code,
    evaluated_area.name as area_name,
    evaluated_area.level,
    sides.indicator_code,
    sides.year,
    sides.urban_value,
    sides.rural_value,
    sides.urban_value - sides.rural_value as urban_rural_gap,
    ratio_of(sides.urban_value, sides.rural_value) as urban_rural_ratio,
    sides.male_value,
    sides.female_value,
    sides.male_value - sides.female_value as sex_gap,
    ratio_of(sides.female_value, sides.male_value) as gpi,
    case
        when sides.female_value > sides.male_value and sides.male_value > 0
            then cast(2 as decimal(28, 10)) - ratio_of(sides.male_value, sides.female_value)
        else ratio_of(sides.female_value, sides.male_value)
    end as adjusted_gpi
from sides
join evaluated_area
    on sides.boundary_year = evaluated_area.boundary_year
    and sides.area_code = evaluated_area.area_code
where
    (sides.urban_value is not null and sides.rural_value is not null)
    or (sides.male_value is not null and sides.female_value is not null);
