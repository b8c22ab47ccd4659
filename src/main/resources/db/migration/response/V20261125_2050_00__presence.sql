-- Who has an input open to write in it. A hint for colleagues, not a lock: saving asks for the revision that was read.

create table response.presence (
    response uuid not null references response.response,
    input uuid not null references response.input on delete cascade,
    person uuid not null,
    -- Whoever took it last is the one who writes.
    taken_at timestamptz not null,
    -- When it was opened or last written in, by the machine's own time.
    active_at timestamptz not null,
    primary key (input, person)
);
create index on response.presence (response);
grant select, insert, update, delete on response.presence to ${app};
comment on table response.presence is 'not in backups: who writes at this moment belongs to one installation';
