-- What a plan starts from, locked when it is first judged; a later revision of the base year shows both verdicts.

create table fct_locked_base (
    decision varchar not null,
    plan_code varchar not null,
    area_code varchar not null,
    boundary_year integer not null,
    indicator_code varchar not null,
    breakdown varchar not null,
    value_numerator decimal(38, 0) not null,
    value_denominator decimal(38, 0) not null
);
comment on table fct_locked_base is 'One row per base value that a decision of kind locked_bases locked; never changed';
comment on column fct_locked_base.decision is 'name of the decision';
comment on column fct_locked_base.plan_code is 'plan';
comment on column fct_locked_base.area_code is 'area, as it was on the boundaries of boundary_year';
comment on column fct_locked_base.boundary_year is 'year on whose boundaries the value stands: the lock holds as long as the area has these boundaries';
comment on column fct_locked_base.indicator_code is 'indicator';
comment on column fct_locked_base.breakdown is 'breakdown, as in target_rule';
comment on column fct_locked_base.value_numerator is 'the value as an exact fraction: numerator';
comment on column fct_locked_base.value_denominator is 'denominator, more than 0';

create table locked_base (
    plan_code varchar not null,
    area_code varchar not null,
    indicator_code varchar not null,
    breakdown varchar not null,
    value_numerator decimal(38, 0) not null,
    value_denominator decimal(38, 0) not null
);
comment on table locked_base is 'One row per plan, area on the boundaries of the plan, indicator and breakdown whose base value is locked: the newest lock that still fits the area';
comment on column locked_base.plan_code is 'plan';
comment on column locked_base.area_code is 'area on the boundaries of the plan';
comment on column locked_base.indicator_code is 'indicator';
comment on column locked_base.breakdown is 'breakdown, as in target_rule';
comment on column locked_base.value_numerator is 'the value as an exact fraction: numerator';
comment on column locked_base.value_denominator is 'denominator, more than 0';

create table base_value (
    plan_code varchar not null,
    target_code varchar not null,
    area_code varchar not null,
    is_revised boolean not null,
    is_locked boolean not null,
    value decimal(28, 10) not null,
    value_numerator decimal(38, 0) not null,
    value_denominator decimal(38, 0) not null
);
comment on table base_value is 'One row per plan, target and area with a base value: the locked one, else that of the base year; a second one (is_revised) where the base year says something else than the lock';
comment on column base_value.plan_code is 'plan';
comment on column base_value.target_code is 'target';
comment on column base_value.area_code is 'area on the boundaries of the plan';
comment on column base_value.is_revised is 'false: what the verdict rests on; true: what the base year says now, where a lock says something else';
comment on column base_value.is_locked is 'whether the value is a locked one';
comment on column base_value.value is 'to ten decimals';
comment on column base_value.value_numerator is 'as an exact fraction: numerator';
comment on column base_value.value_denominator is 'denominator, more than 0';

create table unlocked_base (
    plan_code varchar not null,
    area_code varchar not null,
    boundary_year integer not null,
    indicator_code varchar not null,
    breakdown varchar not null,
    value_numerator decimal(38, 0) not null,
    value_denominator decimal(38, 0) not null
);
comment on table unlocked_base is 'One row per plan, area, indicator and breakdown with a base value that was judged on without a lock: what is to be locked';
comment on column unlocked_base.plan_code is 'plan';
comment on column unlocked_base.area_code is 'area on the boundaries of the plan';
comment on column unlocked_base.boundary_year is 'year of these boundaries';
comment on column unlocked_base.indicator_code is 'indicator';
comment on column unlocked_base.breakdown is 'breakdown, as in target_rule';
comment on column unlocked_base.value_numerator is 'value of the base year as an exact fraction: numerator';
comment on column unlocked_base.value_denominator is 'denominator, more than 0';

alter table target_limit add column is_revised boolean default false;
comment on column target_limit.is_revised is 'whether the limit follows from what the base year says now instead of the locked base value';
alter table target_judgement add column is_revised boolean default false;
comment on column target_judgement.is_revised is 'whether judged by the limit that follows from what the base year says now';
alter table target_span add column is_revised boolean default false;
comment on column target_span.is_revised is 'whether it tells of the judgements by what the base year says now';

alter table fct_attainment add column base_value_revised decimal(28, 10);
comment on column fct_attainment.base_value_revised is 'what the base year says now, where the locked base value says something else';
alter table fct_attainment add column verdict_revised_base varchar;
comment on column fct_attainment.verdict_revised_base is 'verdict by that value';
alter table mart_attainment add column base_value_revised decimal(28, 10);
comment on column mart_attainment.base_value_revised is 'what the base year says now, where it was revised after base_value was locked at the first evaluation; null otherwise';
alter table mart_attainment add column verdict_revised_base varchar;
comment on column mart_attainment.verdict_revised_base is 'the verdict that base_value_revised would give; verdict itself rests on the locked base_value';
