-- Which standard replies the words of an answer came from when it was saved.

create table synthesis.origin (
    point uuid not null references synthesis.point,
    revision int not null,
    reply uuid not null,
    version int not null,
    primary key (point, revision, reply, version),
    foreign key (reply, version) references reuse.version (reply, number)
);
comment on column synthesis.origin.revision is 'of the assessment, as in assessment_step';
create index on synthesis.origin (reply);
grant select, insert on synthesis.origin to ${app};
create trigger append_only before update or delete or truncate on synthesis.origin
    for each statement execute function spor.append_only();
