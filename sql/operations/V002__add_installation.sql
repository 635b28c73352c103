create table installation (
    mark varchar(36) not null primary key,
    home varchar(4096) not null,
    host varchar(255) not null,
    since timestamp not null
);
comment on table installation is 'One row: the home whose operations these are. Only on a server, where another home could be pointed at the same tables by mistake';
comment on column installation.mark is 'What the home bears in operations/installation; a copy that stands by on another machine bears the same';
comment on column installation.home is 'Folder of the home when it came, for people';
comment on column installation.host is 'Machine of the home when it came, for people';
comment on column installation.since is 'When it came, UTC';
