-- Which version of a rule a submission was held against, and what stood on any past day.

create table fct_applied_rule (
    submission varchar not null,
    rule varchar not null,
    version integer not null
);
comment on table fct_applied_rule is 'One row per submission and rule that found something in it';
comment on column fct_applied_rule.submission is 'Submission';
comment on column fct_applied_rule.rule is 'Code of the rule';
comment on column fct_applied_rule.version is 'Version of the rule that was in force';

create view finding_of_version as
select finding_given.*, applied.version as rule_version
from finding_given
left join fct_applied_rule as applied
    on finding_given.submission = applied.submission
    and finding_given.rule = applied.rule;
comment on view finding_of_version is 'One row per finding as the sender is told now, with the version of its rule; a return has none';
comment on column finding_of_version.rule_version is 'Version of the rule that was in force';

alter table mart_finding add column rule_version integer;
comment on column mart_finding.rule_version is 'Version of the rule that was in force; null where a person decided';

create macro observation_as_of(moment) as table
select * exclude (accepted_from, accepted_until)
from observation_accepted
where accepted_from <= moment
    and (accepted_until is null or accepted_until > moment)
qualify row_number() over (
    partition by area_code, indicator_code, year, breakdown
    order by statement, received_at desc, inbox_path desc, submission desc, sheet desc, cell desc
) = 1;
comment on macro table observation_as_of is 'What stood at that moment: one row per area, indicator, year and breakdown, as observation_current says it now';

create table stg_form_gap (
    submission varchar not null,
    area_code varchar not null,
    year integer not null,
    form_title varchar not null,
    missing_count integer not null,
    missing_names varchar not null
);
comment on table stg_form_gap is 'One row per staged submission that fills in at least half of a legal form, area, year and form of which required lines are nowhere';
comment on column stg_form_gap.submission is 'Submission';
comment on column stg_form_gap.area_code is 'Area';
comment on column stg_form_gap.year is 'Year reported about';
comment on column stg_form_gap.form_title is 'Title of the form';
comment on column stg_form_gap.missing_count is 'Required lines without a value or a reason for none, here, in the other files of the run, and among what was accepted before';
comment on column stg_form_gap.missing_names is 'The first of them, as a sentence names them';
