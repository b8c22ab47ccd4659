-- How inputs are split into pieces and joined again: who, for whom, when, and which range. What was split, joined or put
-- aside stays where it is; nothing of a point is ever deleted.

create index on synthesis.source (input);

create table synthesis.place_step (
    step bigint generated always as identity primary key,
    point uuid not null references synthesis.point,
    kind text not null check (kind in ('SPLIT', 'MARKED', 'MOVED', 'JOINED', 'RESTORED')),
    -- The place that it has from then on, or had when it ended.
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
create index on synthesis.place_step (point);
grant select, insert on synthesis.place_step to ${app};
create trigger append_only before update or delete or truncate on synthesis.place_step
    for each statement execute function spor.append_only();
