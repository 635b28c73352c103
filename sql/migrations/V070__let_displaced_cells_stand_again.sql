-- A 上年 cell stands in second place: when the 本年 statement before it is returned, it stands.

create table fct_displaced (
    area_code varchar not null,
    indicator_code varchar not null,
    year integer not null,
    breakdown varchar not null,
    value decimal(28, 10),
    missing_reason varchar,
    is_approximate boolean not null,
    decimals integer not null,
    cell_text varchar not null,
    statement varchar not null,
    submission varchar not null,
    sheet varchar not null,
    cell varchar not null,
    received_at timestamp with time zone not null,
    inbox_path varchar not null
);
comment on table fct_displaced is 'One row per 上年 observation that was only compared, since a 本年 statement stood; append-only. A return of that statement lets it in';
comment on column fct_displaced.area_code is 'Area as it was in that year';
comment on column fct_displaced.indicator_code is 'Indicator';
comment on column fct_displaced.year is 'Year measured';
comment on column fct_displaced.breakdown is 'Breakdown, such as T.T';
comment on column fct_displaced.value is 'In the unit of the indicator, unrounded; null exactly when missing_reason is given';
comment on column fct_displaced.missing_reason is 'Why there is no value';
comment on column fct_displaced.is_approximate is 'The cell says 约, 余 or the like';
comment on column fct_displaced.decimals is 'Digits after the point as displayed';
comment on column fct_displaced.cell_text is 'The cell as displayed';
comment on column fct_displaced.statement is 'previous_year: a cell of a 上年 column';
comment on column fct_displaced.submission is 'Submission it came with';
comment on column fct_displaced.sheet is 'Sheet it stands on';
comment on column fct_displaced.cell is 'Cell it stands in';
comment on column fct_displaced.received_at is 'Receipt time of the submission';
comment on column fct_displaced.inbox_path is 'Where the submission lay; decides between equal receipt times';

create view displaced_release as
select
    observations.area_code,
    observations.indicator_code,
    observations.year,
    observations.breakdown,
    min(submission_return.returned_at) as released_at
from fct_observation as observations
inner join submission_return
    on observations.submission = submission_return.submission
where observations.statement = 'current_year'
group by observations.area_code, observations.indicator_code, observations.year, observations.breakdown;
comment on view displaced_release is 'One row per thing of which an accepted 本年 statement was returned: from then on 上年 cells stand behind the others';
comment on column displaced_release.area_code is 'Area';
comment on column displaced_release.indicator_code is 'Indicator';
comment on column displaced_release.year is 'Reference year';
comment on column displaced_release.breakdown is 'Breakdown';
comment on column displaced_release.released_at is 'When the first of them was returned';

create or replace view observation_accepted as
select
    observations.*,
    observations.received_at as accepted_from,
    submission_return.returned_at as accepted_until
from fct_observation as observations
left join submission_return
    on observations.submission = submission_return.submission
union all
select
    kept_out.*,
    greatest(kept_out.received_at, kept_out_release.released_at) as accepted_from,
    submission_return.returned_at as accepted_until
from fct_kept_out as kept_out
inner join kept_out_release
    on kept_out.submission = kept_out_release.submission
    and kept_out.sheet = kept_out_release.sheet
    and kept_out.cell = kept_out_release.cell
left join submission_return
    on kept_out.submission = submission_return.submission
union all
select
    displaced.*,
    greatest(displaced.received_at, displaced_release.released_at) as accepted_from,
    submission_return.returned_at as accepted_until
from fct_displaced as displaced
inner join displaced_release
    on displaced.area_code = displaced_release.area_code
    and displaced.indicator_code = displaced_release.indicator_code
    and displaced.year = displaced_release.year
    and displaced.breakdown = displaced_release.breakdown
left join submission_return
    on displaced.submission = submission_return.submission;
comment on view observation_accepted is 'One row per observation that is or was accepted: the columns of fct_observation, and for how long it was';
comment on column observation_accepted.accepted_from is 'Receipt time; when an override let it in; or when a return left it standing';
comment on column observation_accepted.accepted_until is 'When its submission was returned; null while it is accepted';
