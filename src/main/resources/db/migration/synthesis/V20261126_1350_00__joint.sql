-- Which points were given one answer together; each keeps its own answer, number and history.

create table synthesis.joint (
    id uuid primary key,
    person uuid not null,
    organisation uuid not null references organisation.organisation,
    at timestamptz not null
);
create table synthesis.joint_point (
    joint uuid not null references synthesis.joint,
    point uuid not null references synthesis.point,
    primary key (joint, point)
);
create index on synthesis.joint_point (point);
grant select, insert on synthesis.joint, synthesis.joint_point to ${app};
create trigger append_only before update or delete or truncate on synthesis.joint
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on synthesis.joint_point
    for each statement execute function spor.append_only();
