-- sdmx_observation
-- Grain:   one row per area as reported, indicator, year and breakdown: the observation that stands, in SDMX-CSV 2.0
-- Reads:   mart_observation
-- Feeds:   sdmx/observation.csv.gz
-- Caution: the columns are those of the data structure definition beside it (publish.sdmx); OBS_STATUS in the codes of SDMX's own code list.
select
    'dataflow' as "STRUCTURE",
    'HALFSKY:OBSERVATION(1.0.0)' as "STRUCTURE_ID",
    'I' as "ACTION",
    'A' as "FREQ",
    area_code as "REF_AREA",
    indicator_code as "INDICATOR",
    split_part(breakdown, '.', 1) as "SEX",
    split_part(breakdown, '.', 2) as "RESIDENCE",
    cast(year as varchar) as "TIME_PERIOD",
    case
        when value = floor(value) then cast(cast(value as decimal(28, 0)) as varchar)
        else rtrim(cast(value as varchar), '0')
    end as "OBS_VALUE",
    case
        when value is not null and is_approximate then 'E'
        when value is not null then 'A'
        when missing_reason in ('no_such_item', 'not_applicable') then 'M'
        when missing_reason = 'below_unit' then 'N'
        when missing_reason in ('secret', 'redacted', 'suppressed') then 'Q'
        else 'O'
    end as "OBS_STATUS",
    case when missing_reason in ('secret', 'redacted', 'suppressed') then 'C' else 'F' end as "CONF_STATUS",
    unit as "UNIT_MEASURE",
    submission as "SUBMISSION"
from mart_observation
order by
    area_code,
    indicator_code,
    year,
    breakdown;
