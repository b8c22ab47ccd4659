-- A locked report that is divided into parts: which parts, and what their files say beside the points. The files are made
-- after it was locked, one part at a time, of the points as they were told.

alter table report.told_point add column part text;
comment on column report.told_point.part is 'key of the part that it stands in; null in a report that is not divided';
create index on report.told_point (snapshot, part, place) where part is not null;

create table report.divided (
    snapshot uuid primary key references report.snapshot,
    title text not null,
    association uuid not null references organisation.organisation,
    -- The newest choice of a Word template when it was locked; null when there was none.
    template bigint references report.template,
    parts json not null
);
comment on column report.divided.parts is 'the Volumes in their order';
grant select, insert on report.divided to ${app};
create trigger append_only before update or delete or truncate on report.divided
    for each statement execute function spor.append_only();
