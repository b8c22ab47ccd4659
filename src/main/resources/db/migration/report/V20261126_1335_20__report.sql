-- Locked consultation reports: what they said, which versions they stood on, and what each municipality is answered.

create schema report;
grant usage on schema report to ${app};

create table report.snapshot (
    id uuid primary key,
    consultation uuid not null references consultation.consultation,
    number int not null check (number > 0),
    locked_at timestamptz not null,
    person uuid not null,
    organisation uuid not null references organisation.organisation,
    -- Why it was locked although provisional responses were open; empty when none was.
    why text not null,
    unique (consultation, number)
);
grant select, insert on report.snapshot to ${app};
create trigger append_only before update or delete or truncate on report.snapshot
    for each statement execute function spor.append_only();

create table report.version_used (
    snapshot uuid not null references report.snapshot,
    organisation uuid not null references organisation.organisation,
    version uuid not null references response.version,
    counted text not null check (counted in ('POLITICAL', 'ADMINISTRATIVE', 'PROVISIONAL', 'DECLINED')),
    primary key (snapshot, organisation)
);
grant select, insert on report.version_used to ${app};
create trigger append_only before update or delete or truncate on report.version_used
    for each statement execute function spor.append_only();

create table report.told_point (
    snapshot uuid not null references report.snapshot,
    place int not null check (place > 0),
    organisation uuid not null references organisation.organisation,
    point uuid not null references synthesis.point,
    words json not null,
    primary key (snapshot, place),
    unique (snapshot, point)
);
comment on column report.told_point.words is 'a ToldPoint: the words of the report, with nothing internal';
create index on report.told_point (snapshot, organisation);
grant select, insert on report.told_point to ${app};
create trigger append_only before update or delete or truncate on report.told_point
    for each statement execute function spor.append_only();

create table report.file (
    snapshot uuid not null references report.snapshot,
    name text not null check (name ~ '^[a-z0-9-]+\.[a-z]+$'),
    media_type text not null,
    sha256 text not null,
    bytes bytea not null,
    primary key (snapshot, name)
);
alter table report.file alter column bytes set storage external;
grant select, insert on report.file to ${app};
create trigger append_only before update or delete or truncate on report.file
    for each statement execute function spor.append_only();

-- The Word template that the report of a consultation is set into; the newest row counts, one without bytes ends it.
create table report.template (
    step bigint generated always as identity primary key,
    consultation uuid not null references consultation.consultation,
    name text not null,
    bytes bytea,
    person uuid not null,
    at timestamptz not null
);
create index on report.template (consultation, step desc);
grant select, insert on report.template to ${app};
create trigger append_only before update or delete or truncate on report.template
    for each statement execute function spor.append_only();
