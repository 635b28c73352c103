-- Which figures are others than in the release before, and because of what.

create table mart_change (
    area_code varchar not null,
    area_name varchar not null,
    level varchar not null,
    indicator_code varchar not null,
    indicator_name varchar not null,
    unit varchar not null,
    year integer not null,
    breakdown varchar not null,
    kind varchar not null,
    value_before decimal(28, 10),
    basis_before varchar,
    value decimal(28, 10),
    basis varchar,
    cause varchar not null,
    cause_area_code varchar,
    submission varchar,
    file varchar,
    sheet varchar,
    cell varchar,
    received_at timestamp with time zone,
    decision varchar
);
comment on table mart_change is 'One row per figure of indicator_area_year whose value is not that of the release before; none in a first release';
comment on column mart_change.area_code is 'Area';
comment on column mart_change.area_name is 'Its name, the present one where it still has figures';
comment on column mart_change.level is 'nation, province, prefecture or county';
comment on column mart_change.indicator_code is 'Indicator';
comment on column mart_change.indicator_name is 'Its name';
comment on column mart_change.unit is 'Unit of both values';
comment on column mart_change.year is 'Reference year';
comment on column mart_change.breakdown is 'Breakdown, such as T.T';
comment on column mart_change.kind is 'added, removed or changed';
comment on column mart_change.value_before is 'Value in the release before; null where it had none';
comment on column mart_change.basis_before is 'reported or computed, as it was in the release before';
comment on column mart_change.value is 'Value in this release; null where it has none';
comment on column mart_change.basis is 'reported or computed';
comment on column mart_change.cause is 'submission: a statement came or was replaced; decision: somebody let it in or sent it back; rules: no statement changed, but the catalog, the settings or the program';
comment on column mart_change.cause_area_code is 'Area whose statement changed, under its code of then: the area itself before areas below it, of these the newest';
comment on column mart_change.submission is 'Submission of that statement; of one that was withdrawn the submission it had come with';
comment on column mart_change.file is 'File of the submission';
comment on column mart_change.sheet is 'Sheet';
comment on column mart_change.cell is 'Cell';
comment on column mart_change.received_at is 'Receipt time';
comment on column mart_change.decision is 'Newest decision about the submission, where it was taken after the newest submission of the release before';
