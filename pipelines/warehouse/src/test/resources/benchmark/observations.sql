-- Invented observations: every county of the share of the catalog asked for, 350 indicators, 2010 to 2020, in total, rural and urban
insert into fct_observation
with
operands as (
    select unnest([numerator_code, denominator_code]) as indicator_code
    from dim_indicator
    where aggregation = 'ratio_of_sums'
),
chosen as (
    select indicator_code from operands where indicator_code is not null
    union
    select indicator_code from dim_indicator where aggregation = 'ratio_of_sums'
),
indicators as (
    select
        indicator_code,
        indicator_code in (select indicator_code from operands) as is_operand,
        row_number() over (order by indicator_code) as place
    from chosen
    qualify place <= 350
),
cells as (
    select
        dim_area.area_code,
        indicators.indicator_code,
        indicators.is_operand,
        indicators.place,
        years.year,
        breakdowns.breakdown,
        hash(dim_area.area_code, indicators.indicator_code, years.year, breakdowns.breakdown) as chance
    from dim_area
    cross join indicators
    cross join (select unnest(generate_series(2010, 2020)) as year) as years
    cross join (values ('T.T', 100), ('T.R', 90), ('T.U', 85)) as breakdowns(breakdown, share)
    where
        dim_area.level = 'county'
        and dim_area.valid_from <= years.year
        and coalesce(dim_area.valid_to, 9999) >= years.year
        and indicators.place % 100 < breakdowns.share
        and dim_area.area_code < getvariable('below')
)
select
    area_code,
    indicator_code,
    year,
    breakdown,
    case when is_operand then 1000 + chance % 100000 else (chance % 10000) / 100 end,
    null, false, 2, '', 'current_year', 's', '表', 'D' || place, timestamptz '2021-03-05 01:30:00+00', 's.xlsx'
from cells
