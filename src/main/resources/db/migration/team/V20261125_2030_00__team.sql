-- Who does what in the work on one response. Who is on it stands with the mandates (identity); here stand the parts that
-- were handed out, with every step, and the handovers from one co-ordinator to the next. Nothing here is ever changed.

create schema team;
grant usage on schema team to ${app};

create table team.assignment (
    id uuid primary key,
    consultation uuid not null references consultation.consultation,
    organisation uuid not null references organisation.organisation,
    kind text not null check (kind in ('GENERAL', 'TRACK', 'THEMES')),
    track uuid,
    -- As the track was called when it was handed out: a correction may take it away.
    track_title text not null,
    person uuid not null references identity.person,
    due date not null,
    note text not null check (length(note) <= 500),
    constraint of_a_track check ((kind = 'TRACK') = (track is not null))
);
create index on team.assignment (consultation, organisation);
create index on team.assignment (person);
grant select, insert on team.assignment to ${app};

create table team.assignment_step (
    number bigint generated always as identity primary key,
    assignment uuid not null references team.assignment,
    step text not null check (step in ('GIVEN', 'DONE', 'REOPENED', 'TAKEN_BACK')),
    person uuid not null references identity.person,
    organisation uuid not null references organisation.organisation,
    at timestamptz not null,
    reason text not null check (length(reason) <= 500)
);
create index on team.assignment_step (assignment, number);
grant select, insert on team.assignment_step to ${app};

create table team.handover (
    number bigint generated always as identity primary key,
    consultation uuid not null references consultation.consultation,
    organisation uuid not null references organisation.organisation,
    former uuid not null references identity.person,
    successor uuid not null references identity.person,
    at timestamptz not null,
    note text not null check (length(note) <= 500)
);
create index on team.handover (consultation, organisation);
grant select, insert on team.handover to ${app};

create trigger append_only before update or delete or truncate on team.assignment
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on team.assignment_step
    for each statement execute function spor.append_only();
create trigger append_only before update or delete or truncate on team.handover
    for each statement execute function spor.append_only();
