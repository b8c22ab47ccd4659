-- Stretches of a split input that need no answer (kræver ikke svar), such as a greeting: who has said so and when, also when
-- it was taken back. What holds is the newest step of each; where it stands in a later version is found by its words.

create table synthesis.waiver_step (
    step bigint generated always as identity primary key,
    waiver uuid not null,
    kind text not null check (kind in ('WAIVED', 'TAKEN_BACK')),
    -- The input as one point, which it is called by through all versions.
    point uuid not null references synthesis.point,
    version uuid not null,
    number int not null,
    starts int not null check (starts >= 0),
    ends int not null,
    person uuid not null,
    organisation uuid references organisation.organisation,
    at timestamptz not null,
    foreign key (version, number) references synthesis.source,
    constraint says_something check (ends > starts)
);
create index on synthesis.waiver_step (point);
grant select, insert on synthesis.waiver_step to ${app};
create trigger append_only before update or delete or truncate on synthesis.waiver_step
    for each statement execute function spor.append_only();
