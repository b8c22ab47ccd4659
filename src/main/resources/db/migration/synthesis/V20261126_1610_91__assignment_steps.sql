-- Who was given a point to answer, and by when: who has said so, for whom, when. What holds stands at the point.

create table synthesis.assignment_step (
    step bigint generated always as identity primary key,
    point uuid not null references synthesis.point,
    worker uuid,
    due date,
    person uuid not null,
    organisation uuid references organisation.organisation,
    at timestamptz not null
);
create index on synthesis.assignment_step (point);
grant select, insert on synthesis.assignment_step to ${app};
create trigger append_only before update or delete or truncate on synthesis.assignment_step
    for each statement execute function spor.append_only();
