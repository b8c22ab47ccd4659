-- Every fact for good, each row sealed by the one before it. Persons stand here by their ids only.

create schema audit;
grant usage on schema audit to ${app};

create table audit.entry (
    number bigint primary key check (number > 0),
    room text not null check (room ~ '^[a-z]+$'),
    type text not null check (type ~ '^[A-Za-z0-9]+$'),
    at timestamptz not null,
    person uuid,
    organisation uuid,
    subject_kind text not null check (subject_kind ~ '^[a-z_-]+$'),
    subject uuid not null,
    -- json, not jsonb: the hash is of the text as it was written, letter by letter.
    details json not null,
    recorded_at timestamptz not null,
    previous text not null unique,
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
);
create index on audit.entry (subject);
grant select, insert on audit.entry to ${app};

create trigger append_only before update or delete or truncate on audit.entry
    for each statement execute function spor.append_only();
