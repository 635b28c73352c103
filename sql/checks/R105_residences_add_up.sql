-- R105 residences_add_up
-- Urban and rural make the total, within rounding.
-- Grain:    one row per offending observation
-- Severity: error
with
halved as (
    select distinct standing.indicator_code, standing.area_code, standing.year, breakdowns.sex
    from stg_standing as standing
    inner join dim_breakdown as breakdowns
        on standing.breakdown = breakdowns.breakdown
    inner join dim_indicator as indicators
        on standing.indicator_code = indicators.indicator_code
    where breakdowns.residence = 'R'
        and indicators.kind = 'count'
),
contexts as (
    select distinct
        statements.submission,
        statements.indicator_code,
        statements.area_code,
        statements.year,
        breakdowns.sex
    from stg_statement as statements
    inner join dim_breakdown as breakdowns
        on statements.breakdown = breakdowns.breakdown
    semi join halved
        on statements.indicator_code = halved.indicator_code
        and statements.area_code = halved.area_code
        and statements.year = halved.year
        and breakdowns.sex = halved.sex
),
looked_up as (
    select
        contexts.submission,
        contexts.year,
        coalesce(own_total.operand, standing_total.operand) as total,
        coalesce(own_urban.operand, standing_urban.operand) as urban,
        coalesce(own_rural.operand, standing_rural.operand) as rural
    from contexts
    left join stg_superseded as own_total
        on own_total.indicator_code = contexts.indicator_code
        and own_total.area_code = contexts.area_code
        and own_total.year = contexts.year
        and own_total.breakdown = contexts.sex || '.T'
        and own_total.submission = contexts.submission
    left join stg_standing as standing_total
        on standing_total.indicator_code = contexts.indicator_code
        and standing_total.area_code = contexts.area_code
        and standing_total.year = contexts.year
        and standing_total.breakdown = contexts.sex || '.T'
    left join stg_superseded as own_urban
        on own_urban.indicator_code = contexts.indicator_code
        and own_urban.area_code = contexts.area_code
        and own_urban.year = contexts.year
        and own_urban.breakdown = contexts.sex || '.U'
        and own_urban.submission = contexts.submission
    left join stg_standing as standing_urban
        on standing_urban.indicator_code = contexts.indicator_code
        and standing_urban.area_code = contexts.area_code
        and standing_urban.year = contexts.year
        and standing_urban.breakdown = contexts.sex || '.U'
    left join stg_superseded as own_rural
        on own_rural.indicator_code = contexts.indicator_code
        and own_rural.area_code = contexts.area_code
        and own_rural.year = contexts.year
        and own_rural.breakdown = contexts.sex || '.R'
        and own_rural.submission = contexts.submission
    left join stg_standing as standing_rural
        on standing_rural.indicator_code = contexts.indicator_code
        and standing_rural.area_code = contexts.area_code
        and standing_rural.year = contexts.year
        and standing_rural.breakdown = contexts.sex || '.R'
)
select
    submission,
    year,
    1 as clause,
    case
        when total.submission = submission then total.observation_id
        when urban.submission = submission then urban.observation_id
        else rural.observation_id
    end as observation_id,
    case when total.submission = submission then '不等于' else '与其他部分之和不符：' end as relation,
    '城市' || plain_number(urban.value) || '（' || place_of(urban, submission) || '）＋农村' || plain_number(rural.value)
        || '（' || place_of(rural, submission) || '）= ' || plain_number(urban.value + rural.value)
        || case when total.submission = submission then '' else '，合计' || plain_number(total.value) || '（' || place_of(total, submission) || '）' end
        as other,
    case when total.submission = submission then plain_number(urban.value + rural.value) || '（城市＋农村）' end as expected,
    kept_out_ids(submission, [total, urban, rural]) as operand_ids
from looked_up
where (total.submission = submission or urban.submission = submission or rural.submission = submission)
    and not (total.is_approximate or urban.is_approximate or rural.is_approximate)
    and abs(total.value - urban.value - rural.value) > total.half_unit + urban.half_unit + rural.half_unit;
