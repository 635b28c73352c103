-- The rules in force, and what the checks work on. The stg_ tables are filled anew by every check.

create table dim_catalog (
    catalog_sha256 varchar not null
);
comment on table dim_catalog is 'One row: the catalog from which the dimensions were filled';
comment on column dim_catalog.catalog_sha256 is 'Hash of its files';

create table dim_rule (
    rule varchar not null,
    level varchar not null,
    severity varchar not null,
    statement varchar not null,
    formula varchar not null,
    message varchar not null,
    from_year integer,
    to_year integer,
    version integer not null
);
comment on table dim_rule is 'One row per rule of the catalog';
comment on column dim_rule.rule is 'Code of the rule';
comment on column dim_rule.level is 'cell, row, cross-indicator, cross-year …';
comment on column dim_rule.severity is 'error, warning or info';
comment on column dim_rule.statement is 'What must hold, in Chinese';
comment on column dim_rule.formula is 'The same in the rule language; empty where reading or a file of sql/checks applies it';
comment on column dim_rule.message is 'Template of the sentence of a finding; empty: the plain sentence';
comment on column dim_rule.from_year is 'First reference year it applies to; null: all';
comment on column dim_rule.to_year is 'Last reference year it applies to; null: all';
comment on column dim_rule.version is 'Counts up when its meaning changes';

create table stg_accepted (
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    value decimal(28, 10),
    half_unit decimal(28, 10) not null,
    decimals integer not null,
    is_approximate boolean not null,
    statement varchar not null
);
comment on table stg_accepted is 'One row per accepted value near the staged ones that no staged statement replaces: same areas, their parts and neighbours, same years and two around them';
comment on column stg_accepted.area_code is 'Area';
comment on column stg_accepted.indicator_code is 'Indicator';
comment on column stg_accepted.year is 'Year measured';
comment on column stg_accepted.breakdown is 'Breakdown';
comment on column stg_accepted.value is 'In the unit of the indicator; null where a reason stands for it';
comment on column stg_accepted.half_unit is 'Half a unit of the last digit shown; 0 for whole things';
comment on column stg_accepted.decimals is 'Digits after the point as displayed';
comment on column stg_accepted.is_approximate is 'The cell says 约, 余 or the like';
comment on column stg_accepted.statement is 'current_year or previous_year';

create table stg_statement (
    submission varchar not null,
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    operand struct(
        observation_id bigint,
        submission varchar,
        value decimal(28, 10),
        half_unit decimal(28, 10),
        decimals integer,
        is_approximate boolean,
        is_standing boolean,
        file varchar,
        place varchar
    ) not null
);
comment on table stg_statement is 'One row per staged submission, area, indicator, year and breakdown: what the submission itself says';
comment on column stg_statement.submission is 'Submission that says it';
comment on column stg_statement.area_code is 'Area';
comment on column stg_statement.indicator_code is 'Indicator';
comment on column stg_statement.year is 'Year measured';
comment on column stg_statement.breakdown is 'Breakdown';
comment on column stg_statement.operand is 'The value, half a unit of its last digit, and the cell it comes from';

create view stg_standing as
select area_code, indicator_code, year, breakdown, operand
from stg_statement
where operand.is_standing
union all
select
    area_code,
    indicator_code,
    year,
    breakdown,
    {
        'observation_id': cast(null as bigint),
        'submission': cast(null as varchar),
        'value': value,
        'half_unit': half_unit,
        'decimals': decimals,
        'is_approximate': is_approximate,
        'is_standing': true,
        'file': cast(null as varchar),
        'place': cast(null as varchar)
    } as operand
from stg_accepted;
comment on view stg_standing is 'One row per area, indicator, year and breakdown: the newest staged statement, else what was accepted before';
comment on column stg_standing.area_code is 'Area';
comment on column stg_standing.indicator_code is 'Indicator';
comment on column stg_standing.year is 'Year measured';
comment on column stg_standing.breakdown is 'Breakdown';
comment on column stg_standing.operand is 'As in stg_statement; without observation and submission where it was accepted before';

create view stg_superseded as
select *
from stg_statement
where not operand.is_standing;
comment on view stg_superseded is 'One row per staged statement that a newer staged one has replaced: few. What a submission itself says stands here or in stg_standing';
comment on column stg_superseded.submission is 'Submission that says it';
comment on column stg_superseded.area_code is 'Area';
comment on column stg_superseded.indicator_code is 'Indicator';
comment on column stg_superseded.year is 'Year measured';
comment on column stg_superseded.breakdown is 'Breakdown';
comment on column stg_superseded.operand is 'As in stg_statement';

create macro place_of(operand, held_submission) as case
    when operand.submission is null then '此前已接收'
    when operand.submission = held_submission then operand.place
    else '《' || operand.file || '》' || operand.place
end;
comment on macro place_of is 'Where a sender finds an operand: in the own file, in another one, or among what was accepted before';

create table stg_offence (
    rule varchar not null,
    clause integer not null,
    submission varchar not null,
    observation_id bigint not null,
    relation varchar not null,
    other varchar not null,
    expected varchar,
    operand_ids bigint[] not null
);
comment on table stg_offence is 'One row per submission and clause of a rule that it breaks';
comment on column stg_offence.rule is 'Code of the rule';
comment on column stg_offence.clause is 'Clause of the rule, from 1';
comment on column stg_offence.submission is 'Submission held against the rule';
comment on column stg_offence.observation_id is 'Its observation that the finding is about';
comment on column stg_offence.relation is 'How it stands to the other, in Chinese';
comment on column stg_offence.other is 'What it was held against, in Chinese';
comment on column stg_offence.expected is 'What should stand there';
comment on column stg_offence.operand_ids is 'Staged observations that an error keeps out';

create table stg_cell (
    submission varchar not null,
    sheet varchar not null,
    cell varchar not null,
    fate varchar not null
);
comment on table stg_cell is 'One row per staged cell that carries observations';
comment on column stg_cell.submission is 'Submission';
comment on column stg_cell.sheet is 'Sheet';
comment on column stg_cell.cell is 'Cell';
comment on column stg_cell.fate is 'loaded, rejected or ignored';

create view stg_displaced as
select observations.observation_id
from stg_observation as observations
semi join (
    select area_code, indicator_code, year, breakdown
    from stg_observation
    where statement = 'current_year'
    union all
    select area_code, indicator_code, year, breakdown
    from stg_accepted
    where statement = 'current_year'
) as said_of_current_year
    on observations.area_code = said_of_current_year.area_code
    and observations.indicator_code = said_of_current_year.indicator_code
    and observations.year = said_of_current_year.year
    and observations.breakdown = said_of_current_year.breakdown
where observations.statement = 'previous_year';
comment on view stg_displaced is 'One row per staged 上年 observation in whose place a 本年 statement stands: it is compared and never loads';
comment on column stg_displaced.observation_id is 'The observation';

create macro with_unit(number, unit) as case
    when starts_with(unit, '1/') then number || '/' || substr(unit, 3)
    when unit in ('比值', '女=100') then number
    else number || unit
end;
comment on macro with_unit is 'A number as a sentence writes it: 4.2‰, 9.4/10万, 312人';

create macro breakdown_label(breakdown) as case breakdown
    when 'T.T' then ''
    when 'M.T' then '（男）'
    when 'F.T' then '（女）'
    when 'T.U' then '（城市）'
    when 'T.R' then '（农村）'
    when 'M.U' then '（城市，男）'
    when 'F.U' then '（城市，女）'
    when 'M.R' then '（农村，男）'
    when 'F.R' then '（农村，女）'
end;
comment on macro breakdown_label is 'What a sentence adds to the name of an indicator: nothing for the total';
