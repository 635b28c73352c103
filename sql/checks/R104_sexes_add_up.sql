-- R104 sexes_add_up
-- Men and women make the total, within rounding.
-- Grain:    one row per offending observation
-- Severity: error
with
halved as (
    select distinct standing.indicator_code, standing.area_code, standing.year, breakdowns.residence
    from stg_standing as standing
    inner join dim_breakdown as breakdowns
        on standing.breakdown = breakdowns.breakdown
    inner join dim_indicator as indicators
        on standing.indicator_code = indicators.indicator_code
    where breakdowns.sex = 'F'
        and indicators.kind = 'count'
),
contexts as (
    select distinct
        statements.submission,
        statements.indicator_code,
        statements.area_code,
        statements.year,
        breakdowns.residence
    from stg_statement as statements
    inner join dim_breakdown as breakdowns
        on statements.breakdown = breakdowns.breakdown
    semi join halved
        on statements.indicator_code = halved.indicator_code
        and statements.area_code = halved.area_code
        and statements.year = halved.year
        and breakdowns.residence = halved.residence
),
looked_up as (
    select
        contexts.submission,
        contexts.year,
        coalesce(own_total.operand, standing_total.operand) as total,
        coalesce(own_male.operand, standing_male.operand) as male,
        coalesce(own_female.operand, standing_female.operand) as female
    from contexts
    left join stg_superseded as own_total
        on own_total.indicator_code = contexts.indicator_code
        and own_total.area_code = contexts.area_code
        and own_total.year = contexts.year
        and own_total.breakdown = 'T.' || contexts.residence
        and own_total.submission = contexts.submission
    left join stg_standing as standing_total
        on standing_total.indicator_code = contexts.indicator_code
        and standing_total.area_code = contexts.area_code
        and standing_total.year = contexts.year
        and standing_total.breakdown = 'T.' || contexts.residence
    left join stg_superseded as own_male
        on own_male.indicator_code = contexts.indicator_code
        and own_male.area_code = contexts.area_code
        and own_male.year = contexts.year
        and own_male.breakdown = 'M.' || contexts.residence
        and own_male.submission = contexts.submission
    left join stg_standing as standing_male
        on standing_male.indicator_code = contexts.indicator_code
        and standing_male.area_code = contexts.area_code
        and standing_male.year = contexts.year
        and standing_male.breakdown = 'M.' || contexts.residence
    left join stg_superseded as own_female
        on own_female.indicator_code = contexts.indicator_code
        and own_female.area_code = contexts.area_code
        and own_female.year = contexts.year
        and own_female.breakdown = 'F.' || contexts.residence
        and own_female.submission = contexts.submission
    left join stg_standing as standing_female
        on standing_female.indicator_code = contexts.indicator_code
        and standing_female.area_code = contexts.area_code
        and standing_female.year = contexts.year
        and standing_female.breakdown = 'F.' || contexts.residence
)
select
    submission,
    year,
    1 as clause,
    case
        when total.submission = submission then total.observation_id
        when male.submission = submission then male.observation_id
        else female.observation_id
    end as observation_id,
    case when total.submission = submission then '不等于' else '与其他部分之和不符：' end as relation,
    '男' || plain_number(male.value) || '（' || place_of(male, submission) || '）＋女' || plain_number(female.value)
        || '（' || place_of(female, submission) || '）= ' || plain_number(male.value + female.value)
        || case when total.submission = submission then '' else '，合计' || plain_number(total.value) || '（' || place_of(total, submission) || '）' end
        as other,
    case when total.submission = submission then plain_number(male.value + female.value) || '（男＋女）' end as expected,
    kept_out_ids(submission, [total, male, female]) as operand_ids
from looked_up
where (total.submission = submission or male.submission = submission or female.submission = submission)
    and not (total.is_approximate or male.is_approximate or female.is_approximate)
    and abs(total.value - male.value - female.value) > total.half_unit + male.half_unit + female.half_unit;
