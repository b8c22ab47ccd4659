-- Messages on their way out, and the ledger of every try. What is personal or secret is emptied after delivery.

create schema notification;
grant usage on schema notification to ${app};

create table notification.message (
    id uuid primary key,
    key text not null,
    person uuid references identity.person,
    organisation uuid references organisation.organisation,
    email text,
    name text,
    language text not null check (language in ('da', 'en')),
    subject text,
    body text,
    secret boolean not null,
    -- Business time, at which it was told; the others are the machine's.
    told_at timestamptz not null,
    queued_at timestamptz not null,
    attempts int not null default 0,
    due_at timestamptz,
    delivered_at timestamptz,
    failed_at timestamptz,
    emptied_at timestamptz,
    unique (key, person),
    constraint waiting_delivered_or_failed check (num_nonnulls(due_at, delivered_at, failed_at) = 1),
    constraint emptied_or_whole check (
        (emptied_at is null and email is not null and subject is not null and body is not null)
        or (emptied_at is not null and due_at is null and num_nonnulls(email, name, subject, body) = 0))
);
create index on notification.message (due_at) where due_at is not null;
create index on notification.message (queued_at) where emptied_at is null;
create index on notification.message (person);
create index on notification.message (organisation);
grant select, insert, update (attempts, due_at, delivered_at, failed_at, emptied_at, email, name, subject, body)
    on notification.message to ${app};

create table notification.attempt (
    message uuid not null references notification.message,
    number int not null,
    at timestamptz not null,
    verdict text not null check (verdict in ('DELIVERED', 'DEFERRED', 'UNREACHABLE', 'REFUSED')),
    -- The server's three digits; its words may name a person.
    reply int check (reply between 200 and 599),
    primary key (message, number)
);
grant select, insert on notification.attempt to ${app};

create trigger append_only before update or delete or truncate on notification.attempt
    for each statement execute function spor.append_only();
