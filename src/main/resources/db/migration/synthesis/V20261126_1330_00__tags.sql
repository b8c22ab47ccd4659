-- What points are about (emner): a tree of each consultation's own.

create table synthesis.tag (
    id uuid primary key,
    consultation uuid not null references consultation.consultation,
    parent uuid,
    name text not null check (name <> ''),
    -- Who answers what is given this tag, unless somebody does already.
    worker uuid,
    -- Points keep the tag that they were given; where it was merged they count as the other's.
    merged_into uuid,
    unique (consultation, id),
    foreign key (consultation, parent) references synthesis.tag (consultation, id),
    foreign key (consultation, merged_into) references synthesis.tag (consultation, id),
    constraint not_its_own check (parent <> id and merged_into <> id)
);
create unique index one_tag_of_a_name on synthesis.tag (consultation, lower(name)) where merged_into is null;
grant select, insert, update on synthesis.tag to ${app};

create table synthesis.point_tag (
    point uuid not null references synthesis.point,
    tag uuid not null references synthesis.tag,
    primary key (point, tag)
);
create index on synthesis.point_tag (tag);
grant select, insert, delete on synthesis.point_tag to ${app};

-- What has happened to a tag, and to a point because of one: who, for whom, when.
create table synthesis.tag_step (
    step bigint generated always as identity primary key,
    tag uuid not null references synthesis.tag,
    point uuid references synthesis.point,
    kind text not null check (kind in ('ADDED', 'CHANGED', 'MERGED', 'SEPARATED', 'GIVEN', 'TAKEN')),
    what text not null,
    person uuid not null,
    organisation uuid not null references organisation.organisation,
    at timestamptz not null
);
create index on synthesis.tag_step (tag);
create index on synthesis.tag_step (point);
grant select, insert on synthesis.tag_step to ${app};
create trigger append_only before update or delete or truncate on synthesis.tag_step
    for each statement execute function spor.append_only();
